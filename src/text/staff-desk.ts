import { counted } from './plural.ts';

const people = (count: number): string => {
  const shown = count.toLocaleString('ru-RU');
  return counted(count, ['сотрудник', 'сотрудника', 'сотрудников']).replace(/^\d+/, shown);
};

const ofPeople = (count: number): string =>
  `${count.toLocaleString('ru-RU')} ${new Intl.PluralRules('ru').select(count) === 'one' ? 'сотрудника' : 'сотрудников'}`;

/** The page of the desk on which a staff list is worked through. */
export const staffDesk = {
  lead: 'Выберите файл со списком. Страница найдёт каждому траекторию, объяснит её и скажет, что в списке исправить.',
  private:
    'Список остаётся в памяти этой вкладки: он никуда не отправляется и не сохраняется. Закончите позже — сохраните рабочий файл.',
  noScript: 'Без JavaScript список прочитать нельзя. Траекторию каждой должности можно найти в таблице:',
  fileTitle: 'Файл со списком',
  fileHint:
    'Excel (.xlsx), LibreOffice (.ods), текст с разделителями (.csv) или рабочий файл, который вы сохранили на этом сайте раньше (.json). До 50 000 сотрудников.',
  choose: 'Выбрать файл',
  drop: 'или перетащите его сюда',
  sample: 'Скачать образец списка',
  columnsTitle: 'Какие столбцы нужны',
  columnsLead: 'Столбцы могут стоять в любом порядке, лишние останутся как есть. Обязателен только сотрудник.',
  columns: [
    'Сотрудник: «ФИО» или «Фамилия», «Имя», «Отчество»',
    'Должность для расчёта: «Код должности» по реестру или «Категория» и «Группа». Для муниципальной службы — «Группа» и «Руководит подразделением»',
    '«Вид деятельности»: Д1–Д6 или название',
    '«Роли», если есть: Р1, Р2, Р3 через запятую',
    'Для отчётов и писем: «Табельный номер», «Должность», «Подразделение», «ИОГВ», «E-mail», «Логин»',
  ],
  reading: 'Читаем список…',
  writing: 'Готовим файл…',
  cancel: 'Отменить',
  cancelled: 'Отменено. Ничего не изменилось.',
  failed:
    'Не получилось: странице не хватило памяти или браузер остановил расчёт. Список не изменился. Закройте лишние вкладки и попробуйте снова.',
  refusedTitle: 'Список не загружен',
  replaceAsk: 'Загруженный список и правки будут заменены. Продолжить?',
  summaryTitle: (file: string): string => `Список «${file}»`,
  summary: (ready: number, open: number): string =>
    open === 0
      ? `Траектория определена у всех: ${people(ready)}.`
      : `Траектория определена: ${people(ready)}. Нужно исправить или решить: ${people(open)}.`,
  unsaved: 'Изменения ещё не сохранены в файле.',
  saveWork: 'Сохранить рабочий файл',
  undo: 'Отменить последнее изменение',
  another: 'Загрузить другой файл',
  understoodTitle: 'Как понят файл',
  previewTitle: 'Первые строки и что значат столбцы',
  keptAsIs: 'останется как есть',
  row: 'Строка',
  peopleTitle: 'Сотрудники',
  show: 'Показать',
  states: { open: 'Кого нужно исправить', ready: 'С траекторией', all: 'Всех' },
  unit: 'Подразделение',
  anyUnit: 'Все подразделения',
  noUnit: 'не указано',
  search: 'ФИО или табельный номер',
  person: 'Сотрудник',
  result: 'Траектория или что исправить',
  select: (name: string): string => `Отметить: ${name}`,
  nameless: 'без имени',
  shown: (from: number, to: number, of: number): string =>
    of === 0 ? 'Таких сотрудников нет.' : `Показаны ${from}–${to} из ${of.toLocaleString('ru-RU')}`,
  previous: 'Назад',
  next: 'Дальше',
  pages: 'Страницы списка',
  link: 'Ссылка и QR-код',
  bulkTitle: 'Записать сразу многим',
  bulkLead: (checked: number, found: number): string =>
    checked > 0
      ? `Значение получат отмеченные: ${people(checked)}.`
      : `Никто не отмечен, поэтому значение получат все, кто отобран: ${people(found)}.`,
  bulkField: 'Столбец',
  bulkValue: 'Значение',
  bulkChoose: 'Выберите…',
  bulkEmpty: 'пусто (стереть)',
  /** As the list reads them again. */
  municipalCategory: 'муниципальная',
  headsValues: { nothing: 'нет', unit: 'да', body: 'орган' },
  bulkApply: (count: number): string => `Записать для ${ofPeople(count)}`,
  bulkDone: (column: string, value: string, count: number): string =>
    `Столбец «${column}»: записано «${value || 'пусто'}» для ${ofPeople(count)}.`,
  remove: 'Убрать отмеченных из списка',
  removed: (count: number): string => `Из списка убрано: ${people(count)}.`,
  uncheck: 'Снять отметки',
  undone: 'Последнее изменение отменено.',
  totalsTitle: 'Итоги по подразделениям',
  people: 'Сотрудников',
  open: 'Без траектории',
  tracks: 'Траектории',
  trackCount: (code: string, count: number): string => `${code} — ${count}`,
  filesTitle: 'Скачать',
  deadline: 'Срок прохождения',
  deadlineHint: 'Необязательно. Попадёт в личные ссылки и письма.',
  filesOnlyReady: (open: number): string =>
    `${people(open)} без траектории: в письмах и файле для Moodle их не будет, в таблице останется причина.`,
  onDisk:
    'Страница открыта с диска, поэтому личные ссылки у сотрудников не откроются. Откройте сайт по его адресу в сети.',
  linksTo: (host: string): string => `Ссылки ведут на тот сайт, который открыт у вас сейчас: ${host}`,
  files: {
    'list-xlsx': {
      name: 'Список с траекториями, Excel',
      about: 'Все ваши столбцы, траектория, объяснение, личная ссылка и код строки',
    },
    'list-csv': { name: 'Список с траекториями, CSV', about: 'То же, для других программ' },
    letters: { name: 'Таблица для писем', about: 'Для слияния в Word: обращение, почта, траектория, срок, ссылка' },
    'moodle-users': {
      name: 'Пользователи для Moodle',
      about: 'users.csv с глобальными группами по траекториям и ролям',
    },
    'moodle-cohorts': {
      name: 'Глобальные группы для Moodle',
      about: 'Загрузите до пользователей, чтобы у групп были названия',
    },
    totals: { name: 'Итоги по подразделениям', about: 'Сколько сотрудников на какой траектории' },
  },
  leftOutTitle: (count: number): string => `В файл для Moodle не попадут: ${people(count)}`,
  leftOut: (row: number, says: string): string => `Строка ${row}. ${says}`,
  andMore: (count: number): string => `И ещё ${count.toLocaleString('ru-RU')}.`,
  done: (file: string): string => `Файл «${file}» готов.`,
  linkTitle: (name: string): string => `Личная ссылка: ${name}`,
  linkLead: 'Личных данных в ссылке нет: только траектория, срок и код строки из вашего списка.',
  qrLabel: 'QR-код с личной ссылкой',
  close: 'Закрыть',
  print: 'Напечатать',
} as const;
