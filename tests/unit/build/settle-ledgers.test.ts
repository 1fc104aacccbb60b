import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extendLedgers } from '#build/extend-ledgers.ts';
import { ledgerOptions } from '#build/ledger-options.ts';
import { committedLedgers, ledgersIn, parsedLedgers } from '#build/older-ledgers.ts';
import { printLedger } from '#build/print-ledger.ts';
import { settleLedgers } from '#build/settle-ledgers.ts';
import { AuthorErrors } from '#catalogue/author-error.ts';
import { smallWith } from '#tests/support/small-catalogue.ts';

const file = 'courses/kc-01/ledger.yaml';

/** The small course's own ledger, in which some text stands for other text. */
const ledgerText = (...edits: readonly (readonly [old: string, now: string])[]): string =>
  edits.reduce((text, [old, now]) => {
    if (!text.includes(old)) throw new Error(`the ledger does not contain: ${old}`);
    return text.replace(old, now);
  }, printed());

const printed = (): string => extendLedgers(smallWith({})).map(({ ledger }) => printLedger(ledger))[0] ?? '';

const settled = (word: 'write' | 'check' | 'impact', older: string | undefined, now: string | undefined = printed()) =>
  settleLedgers({
    ledgers: extendLedgers(smallWith(now === undefined ? {} : { [file]: { whole: now } })),
    older: parsedLedgers(new Map(older === undefined ? [] : [[file, older]])),
    word,
  });

describe('npm run ledger', () => {
  it('writes what is missing and says that learners lose nothing', () => {
    const older = ledgerText(['  - {id: f1-02, kind: single, parts: [[a, b, c]]}\n', '']);
    const { lines, write, ok } = settled('write', older, older);
    expect(lines).toEqual([
      `${file}: добавлена 1 запись`,
      `${file}: есть добавления, результаты слушателей целы`,
      '  + новое задание: f1-02. Это безопасно: прежние ответы целы, а на это пока не отвечал никто',
      'Изменения незначительные: только добавления, результаты слушателей целы.',
    ]);
    expect(write.map((one) => one.file)).toEqual([file]);
    expect(ok).toBe(true);
  });

  it('with --check writes nothing and ends with 1 where something is missing', () => {
    const older = ledgerText(['  - {id: f1-02, kind: single, parts: [[a, b, c]]}\n', '']);
    expect(settled('check', older, older)).toMatchObject({ write: [], ok: false });
    expect(settled('check', printed())).toEqual({ lines: ['Реестры номеров в порядке'], write: [], ok: true });
  });

  it('names every sort of addition, with what it means for learners', () => {
    const older = ledgerText(
      ['  - klient\n', ''],
      ['lessons:', 'lessons: []'],
      ['  - {id: final, draw: 1}\n', ''],
      ['draw: 3', 'draw: 2'],
      [', check: true', ''],
      ['id: m1-01, kind: single, parts: [[a, b, c]]', 'id: m1-01, kind: single, parts: [[a, b]]'],
    );
    expect(settled('impact', older).lines).toEqual([
      `${file}: есть добавления, результаты слушателей целы`,
      '  + новый урок: klient. Это безопасно: пройденное остаётся пройденным, а здесь пока не изучено ни у кого',
      '  + новый тест: final. Это безопасно: прежние попытки и баллы целы, а здесь попыток пока нет ни у кого',
      '  + больше заданий в попытке: module-1. Это безопасно: прежние попытки и баллы целы',
      '  + задание теста теперь стоит и в уроке: klient-c1. Это безопасно: прежние ответы целы',
      '  + новая часть задания: m1-01/c. Это безопасно: прежние ответы целы',
      'Изменения незначительные: только добавления, результаты слушателей целы.',
    ]);
  });

  it.each([
    [
      'a lesson that went away',
      [['  - klient\n', '  - klient\n  - podhod\n']],
      '  ! урок "podhod" исчез из реестра (номер 2): отметки о его изучении пропадут. Верните запись на прежнее место, даже если в курсе этого больше нет',
    ],
    [
      'a test whose number another one got',
      [['id: final,', 'id: itog,']],
      '  ! номер 2: был тест "itog", теперь "final": попытки и баллы первого достанутся второму. Верните прежний порядок записей, новые дописывайте в конец',
    ],
    [
      'a question whose number another one got',
      [['id: m1-02,', 'id: m1-99,']],
      '  ! номер 3: было задание "m1-99", теперь "m1-02": ответы на первое достанутся второму. Верните прежний порядок записей, новые дописывайте в конец',
    ],
    [
      'an option whose number another one got',
      [['id: m1-02, kind: single, parts: [[a, b, c]]', 'id: m1-02, kind: single, parts: [[b, a, c]]']],
      '  ! номер 1: была часть задания "m1-02/b", теперь "m1-02/a": кто выбрал первую, окажется выбравшим вторую. Верните прежний порядок записей, новые дописывайте в конец',
    ],
    [
      'a question of another kind',
      [['id: m1-02, kind: single', 'id: m1-02, kind: multiple']],
      '  ! задание "m1-02" было вида multiple, теперь single: прежние ответы будут прочитаны неверно. Верните вид или дайте заданию новый id',
    ],
    [
      'a question whose response takes another width',
      [['kind: matching, parts: [[a, b, c]', 'kind: matching, parts: [[a, b, c, d]']],
      '  ! ответ на задание "klient-c1" занимал 12 бит, теперь 9: он и все ответы после него будут прочитаны неверно. Верните прежние части или дайте заданию новый id',
    ],
    [
      'a test that draws less',
      [['draw: 3', 'draw: 5']],
      '  ! тест "module-1" выбирал до 5 заданий, теперь в реестре 3: у прежних попыток останется балл, а задания и ответы пропадут. Верните: draw: 5',
    ],
    [
      'a question that is no check any more',
      [['id: m1-01, kind: single, parts: [[a, b, c]]', 'id: m1-01, kind: single, parts: [[a, b, c]], check: true']],
      '  ! задание "m1-01" больше не отмечено как проверка урока: ответы на него в уроках пропадут. Верните: check: true',
    ],
  ] as const)('refuses %s, says what it means, and writes nothing', (_, edits, line) => {
    const { lines, write, ok } = settled('write', ledgerText(...edits));
    expect(lines[0]).toBe(`${file}: результаты слушателей будут прочитаны неверно`);
    expect(lines).toContain(line);
    expect(lines.at(-1)).toBe('Изменения опасные: выпускать такую редакцию нельзя.');
    expect({ write, ok }).toEqual({ write: [], ok: false });
  });

  it('counts what one removed line shifts instead of listing it all', () => {
    const older = ledgerText(['questions:\n', 'questions:\n  - {id: gone, kind: single, parts: [[a, b]]}\n']);
    const { lines } = settled('check', older);
    expect(lines.filter((line) => line.includes('было задание'))).toHaveLength(4);
    expect(lines).toContain('  ! и ещё 5 изменений такого рода');
  });

  it('refuses a question that changed its kind in the course itself', () => {
    const now = ledgerText(['id: m1-02, kind: single', 'id: m1-02, kind: multiple']);
    const { lines, ok } = settled('check', now, now);
    expect(lines).toEqual([
      `${file}: вид задания "m1-02" изменился. Старые ответы прочлись бы неверно. Дайте заданию новый id и выполните: npm run ledger`,
      'Изменения опасные: выпускать такую редакцию нельзя.',
    ]);
    expect(ok).toBe(false);
  });

  it('misses the ledger of a course that is gone', () => {
    const { lines, ok } = settleLedgers({
      ledgers: [],
      older: parsedLedgers(new Map([[file, printed()]])),
      word: 'check',
    });
    expect(lines).toEqual([
      `${file}: результаты слушателей будут прочитаны неверно`,
      '  ! реестра курса kc-01 больше нет: все результаты курса пропадут. Верните файл, даже если курс больше не преподаётся',
      'Изменения опасные: выпускать такую редакцию нельзя.',
    ]);
    expect(ok).toBe(false);
  });

  it('has nothing to say of a course that is new', () => {
    expect(settled('impact', undefined)).toEqual({
      lines: ['Номера не менялись: результаты слушателей целы.'],
      write: [],
      ok: true,
    });
  });
});

describe('the options of npm run ledger', () => {
  it.each([
    [[], { word: 'write' }],
    [['--check'], { word: 'check' }],
    [['--impact', '../old'], { word: 'impact', folder: '../old' }],
    [['--impact'], '--impact: укажите папку прежней редакции, например: npm run ledger -- --impact ../staraya'],
    [['--imact'], 'неизвестный параметр "--imact". Допустимо: --check, --impact DIR'],
    [['--check', 'x'], 'неизвестный параметр "x". Допустимо: --check, --impact DIR'],
    [['--impact', 'a', 'b'], 'неизвестный параметр "b". Допустимо: --check, --impact DIR'],
  ])('%j', (argv, meant) => {
    expect(ledgerOptions(argv)).toEqual(meant);
  });
});

describe('ledgers of an earlier edition', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'ledgers-'));
    mkdirSync(join(root, 'courses/kc-01'), { recursive: true });
    writeFileSync(join(root, file), printed());
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it('are found in a project and in its folder of courses', () => {
    expect([...ledgersIn(root).keys()]).toEqual([file]);
    expect(ledgersIn(join(root, 'courses'))).toEqual(ledgersIn(root));
    expect(ledgersIn(join(root, 'nowhere')).size).toBe(0);
  });

  it('are those that were committed last', () => {
    const git = (...args: string[]) => execFileSync('git', ['-C', root, ...args], { stdio: 'ignore' });
    expect(committedLedgers(root)).toBeUndefined();
    git('init');
    git('add', '.');
    git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-m', 'Begin');
    writeFileSync(join(root, file), 'course: kc-01\n');
    expect(committedLedgers(root)).toEqual(new Map([[file, printed()]]));
  });

  it('that are none are refused by name', () => {
    const read = () => parsedLedgers(new Map([[file, 'course: kc-01\nlessons: [a]\nquizzes: []\n']]));
    expect(read).toThrow(AuthorErrors);
    expect(read).toThrow(`${file}: не указано "questions"`);
  });
});
