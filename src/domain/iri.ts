import type { CompetencyId, CourseId, QuestionId } from './ids.ts';

/**
 * What courses, questions and competencies are called in cmi5 and xAPI: names, not addresses, so nothing is ever
 * fetched from them. The domain is reserved (RFC 2606): nobody else can own it. They never change from edition to
 * edition, or an LRS takes the same thing for another.
 */
const base = 'https://orientir.example/xapi';

/** Of a course variant, `kc-01-m1-2`. */
export const variantIri = (variant: string): string => `${base}/courses/${variant}`;

/** Of a question, or of one row of it. */
export const questionIri = (course: CourseId, question: QuestionId, row?: string): string =>
  `${base}/courses/${course}/questions/${question}${row === undefined ? '' : `/${row}`}`;

export const competencyIri = (competency: CompetencyId): string => `${base}/competencies/${competency}`;

/** Of an extension that only this player writes. */
export const extensionIri = (name: string): string => `${base}/extensions/${name}`;
