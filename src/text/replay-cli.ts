/** What `npm run replay` says. */
export const replayCli = {
  usage: 'Укажите файл журнала: npm run replay -- zhurnal.json',
  unreadable: (file: string) => `${file}: файл не прочитан. Проверьте путь и права на файл.`,
  'too-large': (file: string) =>
    `${file}: файл больше 1 МБ, наши журналы меньше. Проверьте, тот ли это файл, и попросите прислать журнал заново.`,
  'not-json': (file: string) =>
    `${file}: это не JSON. Попросите прислать файл без изменений: почта или редактор могли его испортить.`,
  'not-ours': (file: string) =>
    `${file}: это не журнал курса. Его сохраняет кнопка «Сохранить журнал для поддержки» в курсе внутри СДО.`,
  newer: (file: string) => `${file}: журнал записан более новой версией. Обновите проект и повторите.`,
  damaged: (file: string, entry: number) =>
    entry === 0
      ? `${file}: в начале журнала нет обязательных полей или они не такие, как мы пишем. Попросите прислать файл без изменений.`
      : `${file}: запись ${entry} не такая, как мы пишем. Журнал принимается целиком или никак: попросите прислать файл без изменений.`,
  read: (standard: string, entries: number, dropped: number) =>
    `Стандарт: ${standard}. Записей: ${entries}${dropped > 0 ? `, ещё ${dropped} вытеснены новыми` : ''}.`,
  recorded: 'Нарушения в записи:',
  now: 'Нарушения сейчас, перед такой же СДО:',
  none: '  нет',
  breach: (rule: string, entry: number) => `  ${rule} (запись ${entry})`,
  rules: {
    'opened-twice': 'сеанс открыт дважды',
    'called-after-finish': 'вызов после завершения сеанса',
    'wrote-in-review': 'запись в просмотре или без зачёта',
    'committed-nothing': 'повторный Commit без новых данных',
    'refused-unsaid': 'отказ СДО не показан обучающемуся за 15 секунд',
    'claimed-too-much': 'показано «Отправлено», хотя последний Commit отклонён',
  },
  written: (file: string, failing: boolean) =>
    `Записан тест: ${file}. ${failing ? 'Он не проходит, пока нарушения не исправлены' : 'Он проходит и сторожит от возврата'}: vitest run tests/unit/records/replays`,
} as const;
