import { counted } from './plural.ts';

export const glossary = {
  title: 'Глоссарий',
  lead: (count: number): string =>
    `${counted(count, ['термин', 'термина', 'терминов'])}. Определения приведены дословно, пояснения к ним — в уроках.`,
  groups: 'Группы терминов',
  filter: 'Показать термины',
  all: 'Все',
  shown: (count: number): string => `Показано: ${counted(count, ['термин', 'термина', 'терминов'])}`,
  map: 'Карта терминов',
  mapTitle: 'Карта терминов и связей между ними',
  mapHint: 'Линия соединяет два термина, если определение или название одного опирается на другой.',
  mapInWords: 'Связи словами',
  mapAlone: 'другие термины в определении не названы',
  related: 'Связанные термины',
  toldBy: 'Определение опирается на термины',
  tells: 'На этот термин опираются',
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
