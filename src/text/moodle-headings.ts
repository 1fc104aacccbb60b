/** What Moodle calls the columns of its exports, in Russian and English, folded as headings are compared. */

export const moodleScorm = {
  attempt: ['попытка', 'attempt'],
  started: ['приступил', 'started on', 'started', 'начато', 'начало'],
  last: ['последний раз работал', 'last accessed on', 'last access', 'последний доступ'],
  score: ['балл', 'score', 'оценка'],
} as const;

/** Behind the last grade of a row. */
export const moodleExported: readonly string[] = [
  'последние загруженные из этого курса',
  'последняя загрузка из этого курса',
  'последний раз выгружено из этого курса',
  'last downloaded from this course',
];

/** Before the name of the activity. */
export const moodleModules: readonly string[] = [
  'пакет scorm',
  'scorm package',
  'внешний инструмент',
  'external tool',
  'h5p',
  'тест',
  'quiz',
  'задание',
  'assignment',
];

/** What a column of grades is written in: `SCORM: … (Real)`. */
export const gradeKinds = {
  real: ['значение', 'real', 'балл', 'реальная', 'действительная'],
  percentage: ['проценты', 'процент', 'процентах', 'в процентах', 'percentage'],
  letter: ['буква', 'буквы', 'letter'],
  feedback: ['отзыв', 'feedback', 'комментарий'],
} as const;

export const moodleTotals: readonly string[] = [
  'итоговая оценка за курс',
  'course total',
  'итог курса',
  'итого по курсу',
];
