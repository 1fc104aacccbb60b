import { counted, type Forms } from './plural.ts';

const moduleForms: Forms = ['модуль', 'модуля', 'модулей'];
const lessonForms: Forms = ['урок', 'урока', 'уроков'];
const courseForms: Forms = ['курс', 'курса', 'курсов'];

export const track = {
  title: (code: string): string => `Траектория ${code}`,
  description: (level: string, activity: string | undefined): string =>
    activity ? `${level}, ${activity.toLocaleLowerCase('ru')}` : `${level}, любая деятельность`,
  level: 'Уровень должности',
  activity: 'Деятельность',
  anyActivity: 'любая',
  choose: 'Сделать моей траекторией',
  chosen: 'Это ваша траектория',
  start: 'Начать обучение',
  required: 'Обязательные модули',
  ready: (count: number): string => `${counted(count, moduleForms)} можно пройти сейчас`,
  planned: (count: number): string => `ещё ${counted(count, moduleForms)} готовится`,
  modules: (count: number): string => counted(count, moduleForms),
  lessons: (count: number): string => counted(count, lessonForms),
  courses: (count: number): string => counted(count, courseForms),
  hours: (duration: string): string => `${duration} — то, что уже можно пройти`,
  plannedMark: 'готовится',
  becauseCompetency: (code: string, name: string, level: number): string =>
    `Нужен для компетенции ${code} «${name}»: траектория требует уровень ${level}`,
  becauseActivity: (activity: string): string => `Нужен для вашей деятельности: ${activity.toLocaleLowerCase('ru')}`,
  needTitle: 'Что требует траектория',
  competency: 'Компетенция',
  requiredLevel: 'Требуемый уровень',
  notRequired: 'не требуется',
  overlaysTitle: 'Если у вас есть особая роль',
  overlaysLead: 'Роль прибавляет модули к траектории. Отметьте свою: отметка сохранится вместе с траекторией.',
  overlayAdds: (titles: string): string => `Добавляет: ${titles}`,
  overlayAddsNothing: 'Для этой траектории ничего не добавляет',
  activityTitle: 'Чем вы заняты',
  activityLead:
    'На этом уровне модули одинаковы для любой деятельности. Деятельность определяет, какие примеры вы увидите.',
  matrixTitle: 'Все траектории',
  matrixLead:
    'Строка — уровень должности, столбец — характер деятельности. В\u00a0ячейке\u00a0— код траектории, он ведёт к её модулям.',
  matrixCaption: 'Траектории по уровню должности и характеру деятельности',
  oneForAny: 'одна для любой деятельности',
  mine: 'Ваша траектория',
  noneYet: 'Траектория пока не выбрана. Найдите свою в таблице или начните с главной страницы.',
  assignedTitle: 'Вам назначена траектория',
  assigned: (code: string): string => `Кадровая служба прислала ссылку на траекторию ${code}.`,
  assignedRoles: (names: readonly string[]): string =>
    `${names.length === 1 ? 'Ваша роль' : 'Ваши роли'}: ${names.join(', ')}.`,
  assignedReplaces: (code: string): string =>
    `Сейчас у вас выбрана траектория ${code}. Результаты сохранятся, изменится только список модулей.`,
  damagedTitle: 'Ссылка на траекторию повреждена',
  damaged:
    'В адресе не хватает части или изменился знак, поэтому неизвестно, что вам назначено. Ваш выбор и результаты не изменились. Откройте ссылку из письма ещё раз целиком. Если не поможет, попросите кадровую службу прислать её заново.',
  accept: 'Принять',
  decline: 'Оставить как есть',
  accepted: 'Траектория выбрана',
} as const;
