import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { audit } from '#audit/audit.ts';
import { BuildError } from '#build/build-error.ts';
import { extendLedgers } from '#build/extend-ledgers.ts';
import { inThread } from '#build/in-thread.ts';
import { printAudit } from '#build/print-audit.ts';
import { printLedger } from '#build/print-ledger.ts';
import { looked, refuse, type Verdict, verdictOn } from '#build/verdict.ts';
import type { LookedInThread } from '#build/verdict-worker.ts';
import { catalogueWithoutLedgers } from '#catalogue/catalogue.ts';
import { realCatalogue } from '#tests/support/real-catalogue.ts';
import { retired } from '#tests/support/retired.ts';
import { smallWith } from '#tests/support/small-catalogue.ts';

/** The small catalogue with its ledger. Its tests are so small that anybody guesses them. */
const guessable = (): ReadonlyMap<string, string> => {
  const sources = smallWith({});
  return new Map([
    ...sources,
    ...extendLedgers(sources).map(({ file, ledger }) => [file, printLedger(ledger)] as const),
  ]);
};

const refusal = (sources: ReadonlyMap<string, string>): string => {
  try {
    const look = looked(sources);
    refuse(look.ok ? verdictOn(look.catalogue).problems : look.problems);
    return '';
  } catch (error) {
    if (error instanceof BuildError) return error.message.replaceAll('\u00a0', ' ');
    throw error;
  }
};

describe('a build', () => {
  test('is refused for what the audit finds, with file and remedy', () => {
    const lines = refusal(guessable()).split('\n');
    expect(lines[0]).toMatch(/^Сборка остановлена: \d+ ошиб/);
    expect(lines).toContain(
      '  quizzes/kc-01/final.yaml: наугад тест проходят с вероятностью 34 %, допустимо не больше 1 %. Поднимите pass, увеличьте draw или замените задания с двумя-тремя вариантами',
    );
  });

  test('is refused for a mistake in a file too, all of them told at once', () => {
    const file = 'quizzes/kc-01/final.yaml';
    const broken = new Map(guessable()).set(file, 'id: final\n');
    expect(refusal(broken)).toContain(`  ${file}: не указано "draw". Добавьте: draw:`);
    expect(refusal(broken)).toContain(`  ${file}: не указано "minutes". Добавьте: minutes: 10`);
  });
});

test('a bookmark that no LMS might hold stops what the audit finds sound', () => {
  const catalogue = realCatalogue();
  const ledgers = new Map(
    [...catalogue.ledgers].map(([course, ledger]) => [
      course,
      course === 'kc-03' ? { ...ledger, questions: [...ledger.questions, ...retired(700)] } : ledger,
    ]),
  );
  expect(verdictOn(catalogue).problems).toEqual([]);
  const { audit: sound, problems } = verdictOn({ ...catalogue, ledgers });
  expect(sound.findings).toEqual([]);
  expect(problems.map(({ file }) => file)).toEqual(['courses/kc-03/ledger.yaml']);
  expect(problems[0]?.what.replaceAll('\u00a0', ' ')).toContain('при допустимых 4 000');
});

describe('what is looked at meanwhile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'orientir-verdict-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const threadOn = (sources: ReadonlyMap<string, string>) => {
    for (const [path, text] of sources) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return inThread(new URL('../../../src/build/verdict-worker.ts', import.meta.url), folder);
  };

  test('is the same catalogue and gets the same verdict', async () => {
    const { next } = threadOn(guessable());
    const look = await next<LookedInThread>();
    const own = looked(guessable());
    if (!look.ok || !own.ok) throw new Error('The small catalogue is sound.');
    expect(look.catalogue).toEqual(own.catalogue);
    const verdict = await next<Verdict>();
    expect(verdict.problems.length).toBeGreaterThan(0);
    expect(verdict).toEqual(verdictOn(own.catalogue));
  });

  test('is told with its mistakes, and nothing follows', async () => {
    const broken = new Map(guessable()).set('quizzes/kc-01/final.yaml', 'id: final\n');
    const { next } = threadOn(broken);
    expect(await next<LookedInThread>()).toMatchObject(looked(broken));
    await expect(next()).rejects.toThrow('said nothing more');
  });
});

describe('what the audit prints', () => {
  test('holds every figure of a test and ends with the verdict', () => {
    const lines = printAudit(audit(realCatalogue())).replaceAll('\u00a0', ' ').split('\n');
    const from = lines.findIndex((line) => line.startsWith('quizzes/kc-01/module-1.yaml: '));
    expect(lines.slice(from + 1, from + 8).map((line) => line.replace(/\d[\d, ]*/g, '#'))).toEqual([
      '  выбирается #из #заданий',
      '  на память в одной попытке до #из #',
      '  пройти наугад: #% (допустимо до #%)',
      '  всегда самый длинный вариант: меньше #% (допустимо до #%)',
      '  всегда первый вариант: меньше #% (допустимо до #%)',
      '  самый длинный вариант верен в #из #(до #), в скобках — сколько объяснимо случайностью',
      '  верный вариант стоит первым, вторым и так далее: #(до #)',
    ]);
    expect(lines.at(-1)).toMatch(/^Проверено: \d+ тест.* Все правила соблюдены\.$/);
  });

  test('ends with the broken rules where there are any', () => {
    const lines = printAudit(audit(catalogueWithoutLedgers(smallWith({})))).split('\n');
    const from = lines.findIndex((line) => line.startsWith('Найдено: '));
    expect(from).toBeGreaterThan(0);
    expect(lines.slice(from + 1).every((line) => line.startsWith('quizzes/kc-01/'))).toBe(true);
  });
});
