export const onThisPage = 'Содержание урока';
export const courseContents = 'Содержание курса';
export const situation = 'Ситуация';
export const definition = 'Определение';
export const definitionSource = 'Глоссарий, дословно';
export const openInGlossary = 'Открыть в глоссарии';
export const contrast = 'Не путайте';
export const inWords = 'То же словами';
export const inLaw = 'В законе';
/** The day on which a norm was last compared with its source. */
export const currentOn = (date: string): string => `Актуально на ${date}`;
export const check = (number: number, total: number): string => `Проверьте себя: задание ${number} из ${total}`;
export const skills = 'Что вы теперь умеете';
export const memo = 'Памятка';
export const printMemo = 'Распечатать памятку';
export const previousLesson = 'Предыдущий урок';
export const nextLesson = 'Следующий урок';
export const markStudied = 'Изучено';
export const studied = 'Урок изучен';
export const studiedHint =
  'Урок считается изученным, когда вы ответили на все задания в тексте. Если читаете без заданий, нажмите «Изучено».';
export const lessonStates = { unseen: 'не начат', opened: 'начат', done: 'изучен', credited: 'зачтён' } as const;
export const forActivity = (activity: string): string => `Пример: ${activity.toLocaleLowerCase('ru')}`;
export const lessonOf = (number: number, total: number): string => `Урок ${number} из ${total}`;
export const previousPage = 'Назад';
export const nextPage = 'Дальше';
export const neighbours = 'Соседние страницы курса';
