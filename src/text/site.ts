/** The frame of every page. */
export const siteName = 'Ориентир';
export const siteTagline = 'Обучение клиентоцентричности на государственной службе';
export const skipToMain = 'Перейти к содержанию';
export const mainNavigation = 'Основная навигация';
export const breadcrumbsLabel = 'Вы здесь';
/** Leads from every page to the pages for all others. */
export const allHelp = 'Вся помощь';
export const footerLabel = 'Сведения о сайте';
export const footerNote = 'Ответы и результаты хранятся в этом браузере. Сайт ничего не отправляет на другие серверы.';
export const footerNoteInLms = 'Ответы и результаты хранит система обучения, из которой открыт курс.';
export const noScript =
  'JavaScript отключён: уроки можно читать, но ответы на задания не проверяются, а прохождение не сохраняется.';

export const navigation = {
  home: 'Главная',
  track: 'Моя траектория',
  courses: 'Курсы',
  progress: 'Мои результаты',
  glossary: 'Глоссарий',
  hr: 'Кадровой службе',
  help: 'Помощь',
  search: 'Поиск',
} as const;

export const pageTitle = (title: string): string => `${title} — ${siteName}`;
