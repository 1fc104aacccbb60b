/** What one package may tell its LMS otherwise than usual, and the words for it; the usual one stands first. */
export const toldChoices = {
  /** Single answers: under the question's id, under one of their own in every attempt, or not at all. */
  interactions: ['question', 'attempt', 'off'],
  /** A course whose final was passed, in SCORM 1.2's one status: some LMSs advise against `passed`. */
  finished: ['passed', 'completed'],
  /** A failed final, in SCORM 1.2's one status: some LMSs lock a course that `failed`. */
  failed: ['incomplete', 'failed'],
  /** After completion: `suspend` keeps data and review, with `normal` some LMSs sum up. */
  exit: ['suspend', 'normal'],
} as const;

export type ToldChoice = keyof typeof toldChoices;

/** Absent: the usual. `deadline`: `2026-12-31`, the last day, where the LMS names none. */
export type ToldSettings = { readonly [Name in ToldChoice]?: (typeof toldChoices)[Name][number] | undefined } & {
  readonly deadline?: string | undefined;
};

const names = [...(Object.keys(toldChoices) as readonly ToldChoice[]), 'deadline'] as const;

/** Those that were chosen, by name. */
export const toldSettings = (settings: ToldSettings): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const word = settings[name];
      return word === undefined ? [] : [[name, word]];
    }),
  );
