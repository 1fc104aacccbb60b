import { counted } from './plural.ts';

/** What an author sees in the browser while a file cannot be read. */
export const authorPage = {
  title: 'Страница не собрана: в файлах курсов ошибки',
  count: (errors: number, files: number): string =>
    `${counted(errors, ['ошибка', 'ошибки', 'ошибок'])} в ${counted(files, ['файле', 'файлах', 'файлах'])}`,
  next: 'Исправьте и сохраните файл: страница откроется сама, перезапускать ничего не нужно.',
  remedy: 'Как исправить',
} as const;
