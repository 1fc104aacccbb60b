export const accessTable = {
  anchor: 'po-kriteriyam',
  title: 'По критериям',
  lead: (automated: number, total: number): string =>
    `В стандарте WCAG 2.2 на уровнях A и AA ${total} критериев. ${automated} из них проверяет автотест при каждом изменении сайта, остальные просмотрены отдельно: рядом стоит дата.`,
  columns: { criterion: 'Критерий', met: 'Как выполнен', basis: 'Чем подтверждён' },
  level: (level: string): string => `уровень ${level}`,
  test: 'Автотест',
  lookedOn: (date: string): string => `Посмотрели ${date}`,
} as const;
