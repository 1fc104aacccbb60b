import type { Facts } from '../common.ts';
import type { Note } from '../report.ts';

/** `fraction` is the share of the mark in percent, −100 to 100; texts are inline Markdown. */
export type Answer = { readonly text: string; readonly fraction: number; readonly feedback: string };

/** `value` is undefined for «anything else». */
export type NumberAnswer = {
  readonly value: number | undefined;
  readonly tolerance: number;
  readonly fraction: number;
  readonly feedback: string;
};

/** A number in this unit divided by `multiplier` is compared with the answer (qtype_numerical). */
export type MoodleUnit = { readonly name: string; readonly multiplier: number };

/** `row` is empty for an answer that belongs to no row. Answers are plain text. */
export type Pair = { readonly row: string; readonly answer: string };

export type Gap = { readonly as: 'select' | 'text'; readonly answers: readonly Answer[] };

/** Names of qtype_ordering. */
export const gradings = [
  'ALL_OR_NOTHING',
  'ABSOLUTE_POSITION',
  'RELATIVE_NEXT_EXCLUDE_LAST',
  'RELATIVE_ALL_PREVIOUS_AND_NEXT',
  'RELATIVE_TO_CORRECT',
] as const;

export type Grading = (typeof gradings)[number];

/** What a Moodle question asks, in the words of no file format: Moodle XML holds all of it, GIFT a part. */
export type MoodleItem =
  | {
      readonly type: 'truefalse';
      readonly right: boolean;
      readonly feedback: { readonly yes: string; readonly no: string };
    }
  | {
      readonly type: 'multichoice';
      readonly single: boolean;
      readonly answers: readonly Answer[];
      /** An SVG picture for the text of the question. */
      readonly picture?: {
        readonly svg: string;
        readonly alt: string;
        readonly width: number;
        readonly height: number;
      };
    }
  /** Texts of answers are plain; `*` alone stands for anything else. */
  | { readonly type: 'shortanswer'; readonly answers: readonly Answer[] }
  | {
      readonly type: 'numerical';
      readonly answers: readonly NumberAnswer[];
      readonly units: readonly MoodleUnit[];
      /** Whether the learner chooses the unit from a list. */
      readonly chosenUnit: boolean;
    }
  | { readonly type: 'matching'; readonly pairs: readonly Pair[] }
  | {
      readonly type: 'ordering';
      readonly items: readonly { readonly text: string; readonly feedback: string }[];
      readonly grading: Grading;
    }
  /** Gaps stand in the body as `[[1]]`, `[[2]]`, … */
  | { readonly type: 'cloze'; readonly body: string; readonly gaps: readonly Gap[] };

export type MoodleType = MoodleItem['type'];

export type ItemOf<Type extends MoodleType> = Extract<MoodleItem, { readonly type: Type }>;

/** A Moodle question that a file holds. */
export type MoodleQuestion = {
  /** Undefined where the file does not say it: then one is made from the name. */
  readonly idnumber: string | undefined;
  readonly name: string;
  readonly text: string;
  readonly explanation: string;
  readonly facts: Facts;
  readonly item: MoodleItem;
  /** Where it starts, from 1. */
  readonly line: number;
  /** What reading it has already cost. */
  readonly notes: readonly Note[];
};
