import { counted, type Forms } from './plural.ts';

const lessonForms: Forms = ['урок', 'урока', 'уроков'];
const answerForms: Forms = ['ответ', 'ответа', 'ответов'];
const attemptForms: Forms = ['попытка', 'попытки', 'попыток'];

export const progress = {
  title: 'Мои результаты',
  lead: 'Здесь только то, что сохранено в этом браузере на этом устройстве.',
  coursesTitle: 'Курсы',
  competenciesTitle: 'Компетенции',
  competenciesLead:
    'Показанный уровень — старший из уровней, модули которого пройдены целиком. Уровень 3 одним электронным курсом не подтверждается.',
  noTrack: 'Траектория не выбрана: показаны все курсы.',
  track: 'Траектория',
  competency: 'Компетенция',
  required: 'Требуется',
  shown: 'Показан',
  evidence: 'Чем подтверждён',
  noEvidence: 'пока ничем',
  notRequired: 'не требуется',
  notPublished: 'модули готовятся',
  course: 'Курс',
  lessons: 'Уроки',
  final: 'Итоговый тест',
  state: 'Состояние',
  completed: 'Пройден',
  inProgress: 'В процессе',
  notStarted: 'Не начат',
  planned: 'Готовится',
  of: (done: number, total: number): string => `${done} из ${total}`,
  noFinal: 'не сдавался',
  percent: (value: number): string => `${value} %`,
  fileTitle: 'Перенести на другое устройство',
  fileLead: 'Сохраните файл здесь и загрузите его в браузере на другом устройстве. Фамилии и должности в файле нет.',
  save: 'Сохранить файл с результатами',
  load: 'Загрузить файл',
  fileName: 'orientir-rezultaty.json',
  previewTitle: 'Что добавит файл',
  preview: (added: { lessons: number; answers: number; attempts: number }): string =>
    [
      counted(added.lessons, lessonForms),
      counted(added.answers, answerForms),
      counted(added.attempts, attemptForms),
    ].join(', '),
  previewNothing: 'Ничего нового: всё это здесь уже есть.',
  previewReplaces:
    'Курс в файле начат заново: прежние ответы по нему уступят место ответам из файла. Пройденное раньше останется.',
  previewDamaged: 'Часть записей в файле повреждена. Мы пропустим её и добавим остальное.',
  add: 'Добавить',
  cancel: 'Отменить',
  added: 'Результаты добавлены.',
  undo: 'Вернуть как было',
  undone: 'Вернули прежние результаты.',
  fileErrors: {
    'too-large': 'Файл больше 5 МБ: таких файлов с результатами не бывает. Ничего не изменилось. Выберите другой файл.',
    'not-json':
      'Это не файл с результатами. Ничего не изменилось. Нужен файл, сохранённый на этой странице, с именем orientir-rezultaty.json.',
    'not-ours':
      'Это не файл с результатами. Ничего не изменилось. Нужен файл, сохранённый на этой странице, с именем orientir-rezultaty.json.',
    newer: 'Файл записан более новой версией сайта. Ничего не изменилось. Обновите страницу и попробуйте ещё раз.',
    damaged: 'Файл повреждён. Ничего не изменилось. Сохраните его заново на прежнем устройстве.',
  },
  eraseTitle: 'Стереть мои данные',
  eraseLead:
    'Удалит с этого устройства все ответы, результаты и выбор траектории. Вернуть их можно будет только из сохранённого файла.',
  erase: 'Стереть мои данные',
  eraseSure: 'Стереть всё?',
  eraseYes: 'Да, стереть',
  erased: 'Данные стёрты.',
  notErased: 'Не удалось стереть данные. Закройте другие вкладки с этим сайтом и попробуйте ещё раз.',
  restart: 'Пройти курс заново',
} as const;
