/** How exports of LMSs call people, months, courses and states, in Russian and English, folded as headings are compared. */

/** Months as dates name them; the first three letters tell them apart. */
export const months: readonly (readonly string[])[] = [
  ['января', 'january'],
  ['февраля', 'february'],
  ['марта', 'march'],
  ['апреля', 'april'],
  ['мая', 'may'],
  ['июня', 'june'],
  ['июля', 'july'],
  ['августа', 'august'],
  ['сентября', 'september'],
  ['октября', 'october'],
  ['ноября', 'november'],
  ['декабря', 'december'],
];

/** Who a row is of. */
export const whoHeadings = {
  name: [
    'название',
    'name',
    'полное имя',
    'full name',
    'имя фамилия',
    'фамилия имя',
    'пользователь',
    'фио',
    'user',
    'user full name',
    'first name last name',
    'имя и фамилия',
  ],
  firstName: ['имя', 'first name', 'firstname', 'given name'],
  lastName: ['фамилия', 'last name', 'surname', 'lastname'],
  number: [
    'индивидуальный номер',
    'id number',
    'idnumber',
    'идентификационный номер',
    'номер id',
    'табельный номер',
    'код строки',
  ],
  email: ['адрес электронной почты', 'email address', 'email', 'e mail', 'электронная почта'],
  login: ['логин', 'имя пользователя', 'username', 'учетная запись'],
} as const;

/** Of people, and nothing that joins them to a list. */
export const asideHeadings: readonly string[] = [
  'учреждение организация',
  'учреждение',
  'организация',
  'institution',
  'отдел',
  'department',
  'приостановлено',
  'suspended',
  'роли',
  'roles',
  'группа',
  'группы',
  'groups',
];

/** Letters before the number of a course: the code in Cyrillic, the id in Latin. */
export const courseLetters: readonly string[] = ['КЦ', 'kc'];

/** States of a SCO and of an activity's completion. */
export const resultStates = {
  completed: [
    'завершено',
    'выполнено успешно',
    'пройдено',
    'пройден',
    'выполнено',
    'выполнено оценка выше проходного балла',
    'completed',
    'passed',
    'completed achieved pass grade',
    'completed passed',
  ],
  failed: [
    'неудачно',
    'не пройдено',
    'выполнено оценка ниже проходного балла',
    'failed',
    'completed did not achieve pass grade',
    'completed failed',
  ],
  'in-progress': ['не завершено', 'приостановлено', 'incomplete', 'suspended', 'просмотрен', 'browsed', 'найден'],
  none: ['не приступал', 'не выполнено', 'not attempted', 'not completed', '', '-', '–'],
} as const;

/** How a state goes on that somebody else has set: «Выполнено (отметил(а) Иванов)». */
export const setByOther: readonly string[] = ['отметил', 'set by', 'overridden'];
