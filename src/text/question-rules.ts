/** What an author reads when a question breaks a rule of `#questions/common-schema.ts`, by the rule's name. */
export const questionRules = {
  'no-html': 'В тексте заданий нет HTML. Выделяйте так: **важно**, *курсив*.',
  'distinct-ids': 'Идентификаторы вариантов внутри задания не должны повторяться.',
  'one-right': 'Верным должен быть ровно один вариант. Укажите у него: right: true',
  'several-right': 'Верных вариантов должно быть не меньше двух. Укажите у каждого: right: true',
  'some-wrong': 'Хотя бы один вариант должен быть неверным.',
  'each-points-once': 'Баллы 3, 2, 1 и 0 ставятся каждый по одному разу.',
  'known-targets': 'Каждая строка ссылается на существующую пару: значение target есть среди id в targets.',
} as const;
