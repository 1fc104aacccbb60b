import type { CompetencyId, LessonId, ModuleId, QuestionId } from './ids.ts';
import type { Scaled } from './scaled.ts';

/** The three parts of a competency: what one knows, is able to do, and does. */
export type Facet = 'knowledge' | 'skill' | 'behaviour';

/** 1 basic, 2 advanced, 3 expert. */
export type CompetencyLevel = 1 | 2 | 3;

/** The block of a lesson that answers a question. */
export type Anchor = { readonly lesson: LessonId; readonly block: string };

/** What questions of every kind carry. */
export type QuestionBase = {
  readonly id: QuestionId;
  readonly kind: string;
  /** Questions of one set are siblings: of equal difficulty, testing the same thing. */
  readonly set?: string | undefined;
  readonly module: ModuleId;
  /** The one competency that is scored. */
  readonly competency: CompetencyId;
  readonly level: CompetencyLevel;
  readonly facet: Facet;
  /** Asks for the words of a definition. */
  readonly recall: boolean;
  readonly tags: readonly CompetencyId[];
  readonly anchor: Anchor;
  /** Inline Markdown subset, no HTML. */
  readonly text: string;
  readonly explanation: string;
};

/**
 * A learner's response as it is kept: an option's id or a typed text, several ids, or ids or typed texts by part.
 * Which of the three a question takes is its kind's business.
 */
export type StoredResponse = string | readonly string[] | Readonly<Record<string, string>>;

/** The ids of a question's parts, in the order of the course's ledger. */
export type Shape = readonly (readonly string[])[];

/** One choice on the way through a branching talk. */
export type Decision = {
  readonly step: string;
  readonly options: readonly string[];
  readonly chosen: string;
  /** Undefined where the best way does not come by. */
  readonly right: string | undefined;
};

/** What was asked and answered, in no standard's spelling. Positions count from 0 in authored order. */
export type Interaction =
  | {
      readonly type: 'choice';
      readonly options: readonly string[];
      readonly chosen: readonly string[];
      readonly right: readonly string[];
    }
  | {
      readonly type: 'matching';
      readonly sources: readonly string[];
      readonly targets: readonly string[];
      readonly pairs: readonly (readonly [string, string])[];
      readonly right: readonly (readonly [string, string])[];
    }
  | {
      readonly type: 'true-false';
      readonly given: boolean;
      readonly right: boolean;
    }
  | {
      readonly type: 'sequencing';
      readonly items: readonly string[];
      readonly order: readonly string[];
      readonly right: readonly string[];
    }
  | {
      readonly type: 'fill-in';
      /** What was typed, one text per gap. */
      readonly given: readonly string[];
      /** Texts that match, by gap. */
      readonly right: readonly (readonly string[])[];
    }
  | {
      readonly type: 'numeric';
      readonly given: number | undefined;
      /** Ends included. */
      readonly right: readonly [least: number, most: number];
    }
  | {
      /** One per row of a grid. */
      readonly type: 'likert';
      readonly rows: readonly { readonly row: string; readonly scale: readonly string[]; readonly chosen: string }[];
    }
  | {
      /** Steps with what was done in each: ratings by option, choices by node. */
      readonly type: 'performance';
      readonly steps: readonly (readonly [step: string, answer: string])[];
      readonly right: readonly (readonly [step: string, answer: string])[];
      /** The answers of a rating, from the lowest. */
      readonly scale?: readonly string[] | undefined;
      /** The same steps one by one, where each was a choice of its own. */
      readonly decisions?: readonly Decision[] | undefined;
    };

/**
 * How one kind of question answers for itself. `Response` is what its island hands over.
 * Every function is pure and total: a response that came from storage is parsed first.
 */
export type QuestionKind<Question extends QuestionBase, Response extends StoredResponse> = {
  readonly kind: Question['kind'];
  /** A situation has a passing threshold of its own, besides the test's; an opinion counts in no score. */
  readonly judgedAs: 'task' | 'situation' | 'opinion';
  /** Trusts nothing: undefined when the value is no response to this question. */
  readonly parse: (question: Question, value: unknown) => Response | undefined;
  /** Whether enough is filled in to be checked. */
  readonly isComplete: (question: Question, response: Response) => boolean;
  readonly score: (question: Question, response: Response) => Scaled;
  /** The learner's own estimate of the question's competency that a response states, 0–3. Of most kinds there is none. */
  readonly estimate?: (question: Question, response: Response) => 0 | CompetencyLevel | undefined;
};

/**
 * How questions and responses of one kind stand in records: in a ledger, a bookmark, an LMS. Apart from the kind,
 * because a lesson page does without. Pure and total like it.
 */
export type RecordForm<Question extends QuestionBase, Response extends StoredResponse> = {
  /** A response that scores 1. */
  readonly best: (question: Question) => Response;
  /** Ids of the parts, and texts known to be typed, as the ledger keeps them; new ones are only ever appended. */
  readonly shape: (question: Question) => Shape;
  /** Bits of each field of a packed response for a frozen shape. Their sum is the kind's maxBits. */
  readonly widths: (shape: Shape) => readonly number[];
  /** One whole number per width; undefined when the response names a part that the shape lacks. */
  readonly pack: (shape: Shape, response: Response) => readonly number[] | undefined;
  /**
   * The inverse of `pack`; of what was typed it gives the gist alone: something that scores the same and packs to the
   * same. Undefined for numbers that no response packs to.
   */
  readonly unpack: (shape: Shape, fields: readonly number[]) => Response | undefined;
  readonly interaction: (question: Question, response: Response) => Interaction;
};
