import { describe, expect, test } from 'vitest';
import { complaints, smallSources } from '#tests/support/small-catalogue.ts';

const course = 'courses/kc-01/course.yaml';
const quiz = 'quizzes/kc-01/module-1.yaml';
const final = 'quizzes/kc-01/final.yaml';

describe('a quiz', () => {
  test('that the course names and that has no file is told of', () => {
    expect(complaints({ [final]: undefined })).toEqual([
      `${course}: нет файла теста "final". Создайте quizzes/kc-01/final.yaml или уберите тест`,
    ]);
  });

  test('that the course does not name is told of', () => {
    expect(complaints({ [course]: ['final: final\n', ''] })).toEqual([
      `${final}: тест не назван в course.yaml. Добавьте в course.yaml: final: final`,
    ]);
  });

  test('of another kind than the course says is told of', () => {
    expect(complaints({ [course]: ['quiz: module-1', 'quiz: final'] })).toContain(
      `${course}: тест "final" другого вида. Напишите в файле теста: kind: module`,
    );
  });

  test('of another module than the course says is told of', () => {
    expect(complaints({ [quiz]: ['module: kc-01-1\nminutes', 'module: kc-01-2\nminutes'] })).toContain(
      `${course}: тест "module-1" относится к другому модулю. Напишите в файле теста: module: kc-01-1`,
    );
  });

  test('of a module that names none is told of', () => {
    expect(complaints({ [quiz]: ['module: kc-01-1\nminutes', 'minutes'] })).toContain(
      `${quiz}: не указан модуль. Добавьте: module: kc-01-1`,
    );
  });

  test('that is final and names a module is told of', () => {
    expect(complaints({ [final]: ['kind: final', 'kind: final\nmodule: kc-01-1'] })).toEqual([
      `${final}: итоговый тест относится ко всему курсу. Уберите module или напишите: kind: module`,
    ]);
  });

  test('that is final and has a question of no module is told of', () => {
    expect(complaints({ [final]: ['    module: kc-01-1\n', ''] })).toContain(
      `${final}: questions[f1-01]: не указан модуль. Добавьте: module: kc-01-1`,
    );
  });

  test('with a set of one question is told of', () => {
    expect(complaints({ [quiz]: ['set: two', 'set: three'] })).toEqual([
      `${quiz}: в наборе "three" меньше двух заданий. Добавьте равноценное задание: set: three`,
      `${quiz}: в наборе "two" меньше двух заданий. Добавьте равноценное задание: set: two`,
    ]);
  });

  test('with a question of no set is told of', () => {
    expect(complaints({ [quiz]: ['    set: two\n', ''] })).toContain(
      `${quiz}: у задания "m1-03" не указан набор. Добавьте: set: m1-podhod`,
    );
  });

  test('with a task among situations is told of', () => {
    expect(complaints({ [quiz]: ['set: two', 'set: sit'] })).toContain(
      `${quiz}: в наборе "sit" задания разных модулей, или вместе с ситуацией стоит другое задание. Разведите их по разным наборам`,
    );
  });

  test('with no question of its own and of no other is told where to take them from', () => {
    const whole = (smallSources[quiz] ?? '').replace(/questions:[\s\S]*/, '');
    expect(complaints({ [quiz]: { whole } })).toContain(
      `${quiz}: в тесте нет заданий. Добавьте questions или назовите тест, чей банк используется: bank: final`,
    );
  });

  test('that would draw a set twice is told of', () => {
    const line = '  - {module: kc-01-1, tasks: 2, situations: 1}\n';
    const twice =
      '  - {module: kc-01-1, tasks: 1, situations: 1}\n  - {module: kc-01-1, level: 1, tasks: 1, situations: 0}\n';
    expect(complaints({ [quiz]: [line, twice] })).toContain(
      `${quiz}: набор "two" подходит к двум строкам draw. Сузьте строки: level и facet одной не должны совпадать с другой`,
    );
  });

  test('with an opinion is told where it belongs', () => {
    const opinion = `    kind: self-assessment
    levels: [{id: a, level: 0, text: Little}, {id: b, level: 1, text: More}]
`;
    const [options = ''] = / {4}options:\n(?: {6}.*\n)+/.exec(smallSources[quiz] ?? '') ?? [];
    const whole = (smallSources[quiz] ?? '').replace(options, opinion).replace('    kind: single\n', '');
    expect(complaints({ [quiz]: { whole } })).toEqual([
      `${quiz}: у задания "m1-01" нет верного ответа, поэтому в тесте его нельзя оценить. Перенесите его в quizzes/kc-01/checks/klient.yaml и добавьте в урок: <Check id="m1-01" />`,
    ]);
  });

  test('that draws more sets than its bank has is told of', () => {
    expect(complaints({ [quiz]: ['tasks: 2, situations: 1', 'tasks: 3, situations: 0'] })).toEqual([
      `${quiz}: для модуля "kc-01-1" выбирается tasks: 3, а наборов 2. Напишите: tasks: 2 или добавьте наборы`,
    ]);
    expect(complaints({ [final]: ['situations: 0', 'situations: 1'] })).toEqual([
      `${final}: для модуля "kc-01-1" выбирается situations: 1, а наборов 0. Напишите: situations: 0 или добавьте наборы`,
      `${final}: заданий 2, а выбирается 2. Нужно не меньше 4: вдвое больше, чем выбирается`,
    ]);
  });

  test('whose bank is smaller than twice the draw is told of', () => {
    expect(complaints({ [final]: ['tasks: 1', 'tasks: 2'] })).toContain(
      `${final}: заданий 2, а выбирается 2. Нужно не меньше 4: вдвое больше, чем выбирается`,
    );
  });

  test('that draws nothing is told of', () => {
    expect(complaints({ [final]: ['tasks: 1', 'tasks: 0'] })).toEqual([
      `${final}: не выбирается ни одного задания. Напишите: tasks: 7`,
    ]);
  });

  test('whose draw passes over a module that has questions is told of', () => {
    expect(complaints({ [final]: ['{module: kc-01-1, tasks: 1', '{module: kc-01-2, tasks: 0'] })).toContain(
      `${final}: задания модуля "kc-01-1" есть, но не выбираются. Добавьте в draw: {module: kc-01-1, tasks: 1, situations: 0}`,
    );
  });

  test('with more than a third of recall is told of, with a third is not', () => {
    const recall = (text: string, ids: readonly string[]): string =>
      ids.reduce((so, id) => so.replace(`- id: ${id}\n`, `- id: ${id}\n    recall: true\n`), text);
    const text = smallSources[quiz] ?? '';
    expect(complaints({ [quiz]: { whole: recall(text, ['m1-01', 'm1-02']) } })).toEqual([]);
    expect(complaints({ [quiz]: { whole: recall(text, ['m1-01', 'm1-02', 'm1-03']) } })).toEqual([
      `${quiz}: заданий на память (recall: true) 3 из 6, это больше трети. Оставьте не больше 2`,
    ]);
  });
});
