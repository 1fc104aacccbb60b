const rules = new Intl.PluralRules('ru');

/** Forms for 1 урок, 2 урока, 5 уроков. */
export type Forms = readonly [one: string, few: string, many: string];

/** `5 уроков`: the number with the noun's form that Russian wants. */
export const counted = (count: number, forms: Forms): string => `${count} ${form(count, forms)}`;

/** The noun's form alone. */
export const form = (count: number, [one, few, many]: Forms): string => {
  const rule = rules.select(count);
  if (rule === 'one') return one;
  return rule === 'few' ? few : many;
};
