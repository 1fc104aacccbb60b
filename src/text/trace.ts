/** The record of what a course and its LMS said to each other, for whoever supports the learner. */
export const trace = {
  save: 'Сохранить журнал для поддержки',
  title: 'Если что-то не работает',
  about:
    'Журнал поможет поддержке понять, что ответила система обучения. В нём только названия вызовов, длины и коды ответов. Имени, ответов и результатов в нём нет.',
  file: 'zhurnal-kursa.json',
} as const;
