/** Ids of what a book's pages refer to; one kind of thing never takes another's. */

export const lessonAnchor = (id: string): string => `lesson-${id}`;
export const moduleAnchor = (id: string): string => `module-${id}`;
export const questionAnchor = (number: number): string => `question-${number}`;
export const answerAnchor = (number: number): string => `answer-${number}`;
export const termAnchor = (id: string): string => `term-${id}`;
export const normAnchor = (id: string): string => `norm-${id}`;
