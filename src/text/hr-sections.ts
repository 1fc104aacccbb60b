/** A page of the desk: `hr/<slug>.html`. */
export type DeskSection = { readonly slug: string; readonly title: string; readonly about: string };

type DeskStep = { readonly title: string; readonly sections: readonly DeskSection[] };

/** What an officer does one after another, and the pages for it: the landing page and the desk's menu follow it. */
export const deskSteps: readonly DeskStep[] = [
  {
    title: 'Назначьте',
    sections: [
      {
        slug: 'matrix',
        title: 'Кому что положено',
        about: 'Таблица по уровням должностей и видам деятельности. Её можно напечатать.',
      },
      {
        slug: 'resolver',
        title: 'Определить траекторию',
        about: 'Для одного сотрудника: по коду должности, по категории и группе. В ответе — правило и ссылка.',
      },
      {
        slug: 'staff',
        title: 'Список сотрудников',
        about:
          'Для всех сразу: из таблицы Excel или CSV. На выходе — траектории с объяснением, личные ссылки, письма, файл для Moodle.',
      },
    ],
  },
  {
    title: 'Выдайте',
    sections: [
      {
        slug: 'package',
        title: 'Пакет для СДО',
        about: 'Архив с курсами траектории для вашей системы обучения. Его собирает браузер.',
      },
    ],
  },
  {
    title: 'Подведите итоги',
    sections: [
      {
        slug: 'results',
        title: 'Результаты',
        about:
          'Файлы слушателей и выгрузки СДО сводятся со списком. На выходе — ведомость, список из шести столбцов, листы компетенций, кто опаздывает.',
      },
      {
        slug: 'spravki',
        title: 'Справки с кодом проверки',
        about: 'Подтвердите результат ключом своей службы. Справку с кодом проверит любой, без запроса к вам.',
      },
    ],
  },
];

/** The page with the slug; a slug that no page has is our own mistake. */
export const deskSection = (slug: string): DeskSection => {
  const found = deskSteps.flatMap(({ sections }) => sections).find((section) => section.slug === slug);
  if (!found) throw new Error(`src/text/hr-sections.ts has no ${slug}`);
  return found;
};
