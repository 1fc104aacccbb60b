/** The honest limits: the help page that every package leads to. */
export const limits = {
  slug: 'granicy',
  title: 'Чего курс не может',
  about: 'Для чего результат и справка не годятся и почему.',
} as const;

/** The page for administrators of an LMS; packages carry it too. */
export const administrators = 'sdo';

/** The page on what the site costs when very many learn. */
export const scalePage = 'masshtab';

/** The page with the table of WCAG's criteria. */
export const accessPage = 'dostupnost';

/** Help by whom it is for; the texts stand in `src/text/help/<slug>.md`. The first group stands in the footer of every page. */
export const helpGroups = [
  {
    id: 'slushatelyu',
    title: 'Тем, кто учится',
    pages: [
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
        slug: accessPage,
        title: 'Доступность',
        about: 'Вид страниц, чтение вслух и все критерии WCAG 2.2 с тем, чем подтверждён каждый.',
      },
    ],
  },
  {
    id: 'organizatoru',
    title: 'Тем, кто назначает, размещает и пишет',
    pages: [
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
        slug: scalePage,
        title: 'Сколько это стоит на масштабе',
        about: 'Что передаст сеть доставки и что примет хранилище записей, когда учится очень много людей.',
      },
      {
        slug: 'avtoru',
        title: 'Как писать уроки и тесты',
        about: 'Автору: какие файлы создать, как их проверить и что увидит слушатель.',
      },
    ],
  },
] as const;

type HelpPage = { readonly slug: string; readonly title: string; readonly about: string };

export const helpPages: readonly HelpPage[] = helpGroups.flatMap<HelpPage>(({ pages }) => [...pages]);

/** The section of `sdo.md` on how packages are made, by its heading's id: whoever reads it in a package has one. */
export const onSiteOnly = 'соберите-пакет';
