import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from '#build/read-sources.ts';
import { catalogueWithoutLedgers } from '#catalogue/catalogue.ts';
import { ledgerContents } from '#catalogue/ledger-contents.ts';
import { isPublished } from '#domain/course.ts';
import { noCourseProgress, noProgress, type Progress } from '#domain/progress.ts';
import { scaled } from '#domain/scaled.ts';
import { recordFormNamed, recordFormOf } from '#questions/record-forms.ts';
import { decodeBookmark, encodeBookmark, maxLength } from '#records/bookmark.ts';

const catalogue = catalogueWithoutLedgers(readSources(join(import.meta.dirname, '../../../..')));
const published = catalogue.courses.filter((course) => course.modules.some(isPublished));

describe.each(published.map((course) => [course.id, course] as const))('a bookmark of %s', (_, course) => {
  const ledger = ledgerContents(course, catalogue);
  const questions = course.modules
    .flatMap((module) => module.lessons)
    .flatMap((lesson) => catalogue.checks.get(`${course.id}/${lesson.id}`) ?? []);
  const checks = Object.fromEntries(
    questions.map((question) => {
      const response = recordFormOf(question).best(question);
      const best = { response, score: scaled(1), stamp: { counter: 2, replica: 'r' } };
      return [question.id, { first: { ...best, score: scaled(0.5) }, best }];
    }),
  );
  const progress: Progress = { ...noProgress, courses: { [course.id]: { ...noCourseProgress, checks } } };

  it('brings the right response to every check back as it was given', () => {
    const { text, dropped } = encodeBookmark({ progress, ledger, kinds: recordFormNamed, limit: 4000, unknown: [] });
    const decoded = decodeBookmark(text, { ledger, kinds: recordFormNamed });
    const read = decoded.ok ? decoded.progress.courses[course.id]?.checks : undefined;
    expect(dropped).toEqual([]);
    expect(questions.length).toBeGreaterThan(0);
    for (const { id } of questions) expect(read?.[id]?.best.response).toEqual(checks[id]?.best.response);
  });

  it('fits into 4,000 characters whatever the learner does', () => {
    expect(maxLength(ledger, recordFormNamed)).toBeLessThanOrEqual(4000);
  });
});
