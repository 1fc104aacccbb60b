import type { CompetencyStanding } from '#domain/standing.ts';
import type { Answered, LaunchMode } from '#records/learner-record.ts';
import type { Report } from '#records/report.ts';
import type { ScormDialect } from './dialect.ts';

export type ElementName = `cmi.${string}`;
export type Element = readonly [name: ElementName, value: string];

/** Below `cmi.objectives.n.` or `cmi.interactions.n.`. */
export type Field = readonly [name: string, value: string];

/** What the LMS is known to have of an element: read, or taken by it. */
export type Has = (name: ElementName) => string | undefined;

export type Got = { readonly ok: boolean; readonly value: string; readonly code: number };
export type Get = (name: ElementName) => Got;

/** What the LMS says at the beginning of a session. */
export type Launch = {
  readonly mode: LaunchMode;
  /** Review, browse and no-credit: nothing may be written. */
  readonly writable: boolean;
  /** Nothing was ever said of the status. */
  readonly isFirst: boolean;
  readonly told: Report;
  /** Ids of the objectives in the LMS's order; undefined where it keeps none. */
  readonly objectives: readonly string[] | undefined;
  readonly location: string;
  /** `datafromlms` of the manifest, which an administrator may change. */
  readonly parameters: string;
  /** Undefined when the LMS would not give it: it may hold something that must not be written over. */
  readonly bookmark: string | undefined;
};

/** Everything but the id, in the order in which it has to be set. */
export type SpelledInteraction = {
  /** Tells the parts of one question apart. */
  readonly part?: string | undefined;
  readonly fields: readonly Field[];
};

/** Where one version keeps how the learner wants to listen, and how it writes that. An LMS may support none of it. */
export type ListeningModel = {
  readonly sound: ElementName;
  readonly speed: ElementName;
  readonly isOff: (sound: string) => boolean;
  /** 1 is the usual speed; undefined for what says nothing. */
  readonly readSpeed: (speed: string) => number | undefined;
  readonly writeSpeed: (speed: number) => string;
};

/** How one version of SCORM spells what there is to tell. Everything here is pure. */
export type ScormModel = {
  readonly dialect: ScormDialect;
  /** How the LMS names the learner. */
  readonly learner: ElementName;
  readonly location: ElementName;
  /** Characters. */
  readonly longestLocation: number;
  readonly listening: ListeningModel;
  readonly readLaunch: (get: Get) => Launch;
  /** Set right after the beginning and committed, so that a killed tab loses nothing. */
  readonly first: (launch: Launch) => readonly Element[];
  /** Set before the end, besides the time. */
  readonly last: (report: Report) => readonly Element[];
  readonly sessionTime: (milliseconds: number) => Element;
  /** Score first: an LMS may judge by the score when the status comes. */
  readonly report: (next: Report, told: Report, has: Has) => readonly Element[];
  /** Without the id. */
  readonly objective: (objective: CompetencyStanding) => readonly Field[];
  /** An answer may make several: a row of a grid, a decision in a talk. */
  readonly interactions: (answered: Answered) => readonly SpelledInteraction[];
  /** An LMS may refuse it, and nothing is lost. */
  readonly isOptional: (name: ElementName) => boolean;
};

/** Ids of ours in the characters that every LMS takes: word characters, a letter first. */
export const wordId = (id: string): string => {
  const word = id.replaceAll('-', '_');
  return /^[A-Za-z]/.test(word) ? word : `n${word}`;
};
