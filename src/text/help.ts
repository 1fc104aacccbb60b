export const help = {
  title: 'Помощь',
  lead: 'Коротко о том, как учиться, назначать курсы, размещать и писать их.',
  contents: 'На этой странице',
  other: 'Другие страницы помощи',
  /** In packages for an LMS alone. */
  diagnose: 'Проверить эту СДО',
  forAdministrators: 'Администратору СДО: размещение и проверка',
} as const;
