import { counted } from './plural.ts';

/** What `npm run schemas` says. */
export const schemasWritten = (files: number): string =>
  `Записано: ${counted(files, ['схема', 'схемы', 'схем'])} для редактора, папка schemas`;
