/** The honest limits: the help page that every package leads to. */
export const limits = {
  slug: 'granicy',
  title: 'Чего курс не может',
  about: 'Для чего результат и справка не годятся и почему.',
} as const;

/** The page for administrators of an LMS; packages carry it too. */
export const administrators = 'sdo';

/** The help pages in the order of the footer; the texts stand in `src/text/help/<slug>.md`. */
export const helpPages = [
  {
    slug: 'sluzhashchemu',
    title: 'Как учиться',
    about: 'Траектория, уроки, тесты, работа с клавиатуры, печать и перенос результатов.',
  },
  limits,
  {
    slug: 'dannye',
    title: 'Где хранятся данные',
    about: 'Что записывается, где лежит, как перенести и как стереть.',
  },
  {
    slug: 'kadry',
    title: 'Как назначить траекторию',
    about: 'Кадровой службе: определить траекторию, прислать ссылку, узнать о прохождении.',
  },
  {
    slug: administrators,
    title: 'Размещение в СДО',
    about: 'Администратору: собрать пакет, загрузить его и проверить.',
  },
  {
    slug: 'razmeshchenie',
    title: 'Размещение на сервере',
    about: 'Администратору сайта: что скопировать, какие заголовки нужны и как обновлять.',
  },
  {
    slug: 'dostupnost',
    title: 'Доступность',
    about: 'Вид страниц, чтение вслух и все критерии WCAG 2.2 с тем, чем подтверждён каждый.',
  },
] as const;

/** The section of `sdo.md` on how packages are made, by its heading's id: whoever reads it in a package has one. */
export const onSiteOnly = 'соберите-пакет';
