import { counted, type Forms } from './plural.ts';

const taskForms: Forms = ['задание', 'задания', 'заданий'];

export const profile = {
  title: 'Профиль компетенций',
  link: 'Профиль компетенций',
  lead: 'Показанный уровень — старший из уровней, модули которого пройдены целиком. Грани показывают лучшие ответы на задания: знания, умения, поведение в ситуациях.',
  ofCourse: 'Здесь учтён только этот курс. Компетенции, которым учат другие курсы, в нём не видны.',
  competency: 'Компетенция',
  required: 'Требуется',
  shown: 'Показан',
  own: 'Моя оценка',
  ownOf: (name: string): string => `Моя оценка: ${name}`,
  notShown: 'пока нет',
  noOwn: 'не оценено',
  facets: 'Грани',
  facet: { knowledge: 'знания', skill: 'умения', behaviour: 'поведение' },
  facetResult: (name: string, percent: number, answered: number): string =>
    `${name}: ${percent}\u00a0% (${counted(answered, taskForms)})`,
  facetEmpty: (name: string): string => `${name}: заданий ещё не было`,
  evidence: 'Чем подтверждён',
  noEvidence: 'пока ничем',
  notRequired: 'не требуется',
  notPublished: 'модули готовятся',
  thirdLevel: 'Третий уровень электронный курс один не подтверждает. Нужно ещё, чтобы на работе было видно:',
  thirdTitle: (code: string): string => `Что ещё нужно для уровня 3 по ${code}`,
  picture: 'Уровни компетенций',
  pictureText: 'Закрашено — показанный уровень, рамка — требуемый, кружок — ваша оценка. То же самое в таблице ниже.',
  legend: { shown: 'показан', required: 'требуется', own: 'моя оценка' },
  notLoaded: 'Не удалось загрузить сведения о заданиях: грани не показаны. Обновите страницу, когда появится сеть.',
} as const;
