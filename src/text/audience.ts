/** Whom a passage of a lesson is for, and what is said of passages for others. */

const and = new Intl.ListFormat('ru', { type: 'conjunction' });

const ofActivities = (names: readonly string[]): string =>
  `${names.length > 1 ? 'Виды' : 'Вид'} деятельности: ${names.map((name) => name.toLocaleLowerCase('ru')).join('; ')}`;

/** `whom`: people of a level in the genitive. One of the lists may be empty. */
export const forWhom = (whom: readonly string[], activities: readonly string[]): string =>
  [
    ...(whom.length > 0 ? [`Для ${and.format(whom)}`] : []),
    ...(activities.length > 0 ? [ofActivities(activities)] : []),
  ].join('. ');

export const othersHidden = (count: number): string =>
  `Показано то, что относится к вашей траектории. Скрытых фрагментов: ${count}.`;

export const othersShown = 'Показан весь урок, с фрагментами для других траекторий.';

/** Pressed or not, the button is called the same; a screen reader says which. */
export const showOthers = 'Показывать всё';
