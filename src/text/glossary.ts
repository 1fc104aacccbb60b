import { counted } from './plural.ts';

export const glossary = {
  title: 'Глоссарий',
  lead: (count: number): string =>
    `${counted(count, ['термин', 'термина', 'терминов'])}. Определения приведены дословно, пояснения к ним — в уроках.`,
  groups: 'Группы терминов',
  taughtIn: 'Где изучается',
  notYet: 'Урок об этом термине готовится. Он появится в одной из следующих редакций курса.',
  also: 'Также встречается',
  source: 'Определение приведено дословно',
  competencies: 'Каким компетенциям нужен',
  competency: (code: string, name: string): string => `${code} «${name}»`,
  neighbours: 'Соседние термины',
  previous: 'Предыдущий термин',
  next: 'Следующий термин',
  number: (number: number): string => `Термин ${number}`,
} as const;
