import { describe, expect, test } from 'vitest';
import { complaints, type Edit, smallSources } from '#tests/support/small-catalogue.ts';

/**
 * What the audit need not look at again: `npm run audit` and the build read the files first, and these faults of theirs
 * stop both with the words below.
 */

const file = 'quizzes/kc-01/module-1.yaml';

const allRecall = (smallSources[file] ?? '').replaceAll('    level: 1\n', '    level: 1\n    recall: true\n');

const faults: readonly { readonly what: string; readonly edit: Edit; readonly line: string }[] = [
  {
    what: 'a question without an anchor',
    edit: ['    anchor: klient#potrebnost\n', ''],
    line: 'questions[m1-01]: не указано "anchor". Добавьте: anchor: podhod#potrebnost',
  },
  {
    what: 'an option without feedback',
    edit: ['{id: a, text: One, right: true, feedback: Yes.}', '{id: a, text: One, right: true}'],
    line: 'questions[m1-01].options[a]: не указано "feedback". Добавьте: feedback: …',
  },
  {
    what: 'a question without siblings',
    edit: ['    set: two\n', '    set: three\n'],
    line: 'в наборе "three" меньше двух заданий. Добавьте равноценное задание: set: three',
  },
  {
    what: 'a draw of more sets than the bank has',
    edit: ['tasks: 2', 'tasks: 3'],
    line: 'для модуля "kc-01-1" выбирается tasks: 3, а наборов 2. Напишите: tasks: 2 или добавьте наборы',
  },
  {
    what: 'a draw of situations that the bank lacks',
    edit: ['situations: 1', 'situations: 2'],
    line: 'для модуля "kc-01-1" выбирается situations: 2, а наборов 1. Напишите: situations: 1 или добавьте наборы',
  },
  {
    what: 'a bank of fewer questions than twice the draw',
    edit: ['tasks: 2', 'tasks: 4'],
    line: 'заданий 6, а выбирается 5. Нужно не меньше 10: вдвое больше, чем выбирается',
  },
  {
    what: 'a stratum of a module that the test is not of',
    edit: ['{module: kc-01-1, tasks', '{module: kc-01-2, tasks'],
    line: 'неизвестный модуль "kc-01-2". Возможно, имелось в виду: kc-01-1',
  },
  {
    what: 'more than a third of recall in a bank',
    edit: { whole: allRecall },
    line: 'заданий на память (recall: true) 6 из 6, это больше трети. Оставьте не больше 2',
  },
];

describe('the catalogue refuses', () => {
  test.each(faults)('$what', ({ edit, line }) => {
    expect(complaints({ [file]: edit })).toContain(`${file}: ${line}`);
  });
});
