import { isSpelled } from '#attest/canonical.ts';
import type { Certificate, ResultSource } from '#attest/certificate.ts';
import type { CourseId } from '#domain/ids.ts';
import { signing as text } from '#text/attest.ts';
import type { KnownCourse } from '#ui/verify/title-of.ts';
import type { Faults } from './use-faults.ts';

export type FactsField = 'name' | 'completed' | 'percent';

/** What stands in the form. */
export type TypedFacts = Readonly<Record<FactsField, string>> & {
  readonly course: CourseId;
  readonly source: ResultSource;
};

type Given = {
  readonly serial: string;
  readonly issuer: string;
  /** Calendar day. */
  readonly today: string;
  readonly courses: readonly KnownCourse[];
};

/** The certificate that the form asks for; it may not be one that can be signed. */
export const certificateOf = (typed: TypedFacts, { serial, issuer, today, courses }: Given): Certificate => ({
  serial,
  name: typed.name.trim().replaceAll(/\s+/g, ' '),
  course: typed.course,
  edition: courses.find(({ id }) => id === typed.course)?.edition ?? 1,
  completed: typed.completed,
  percent: /^\s*\d{1,3}\s*$/.test(typed.percent) ? Number(typed.percent) : Number.NaN,
  source: typed.source,
  issuer,
  issued: today,
});

/** What keeps a certificate from being signed, field by field: each is tried in one that is right otherwise. */
export const factsFaults = (one: Certificate): Faults<FactsField> => {
  const right: Certificate = { ...one, name: 'A', completed: one.issued, percent: 100 };
  const isFit = (part: Partial<Certificate>): boolean => isSpelled({ ...right, ...part });
  const { name, completed, percent, issued } = one;
  return {
    ...(isFit({ name }) ? {} : { name: text.faults.name }),
    ...(isFit({ completed }) && completed <= issued ? {} : { completed: text.faults.completed }),
    ...(isFit({ percent }) ? {} : { percent: text.faults.percent }),
  };
};
