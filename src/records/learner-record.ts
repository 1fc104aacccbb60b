import type { AttemptId, CompetencyId, QuestionId } from '#domain/ids.ts';
import type { Place, Progress } from '#domain/progress.ts';
import type { Interaction } from '#domain/question.ts';
import type { Scaled } from '#domain/scaled.ts';
import type { Standing } from '#domain/standing.ts';

/** Why a record could not keep something. */
export type SaveFailure = 'refused' | 'full' | 'offline' | 'too-large' | 'closed';

/**
 * How far a change got. `device`: on this device, durable. `lms`: the LMS took it and said so.
 * `memory`: kept only while this page is open.
 */
export type SaveOutcome =
  | { readonly ok: true; readonly at: 'device' | 'lms' | 'memory' }
  | {
      readonly ok: false;
      readonly why: SaveFailure;
      /**
       * The LMS does not have it. `device`: this device does, and it is sent at the next launch. `copy`: so it does, but
       * the LMS may have lost what it is known by; then the learner is asked at the next launch.
       */
      readonly kept?: 'device' | 'copy' | undefined;
    };

/** What the learner has to be told at the opening, each with a text in `#text/notices.ts`. */
export type Notice =
  /** The browser refuses storage (private window, policy): progress lasts while the tab is open. */
  | 'storage-refused'
  /** What was stored is damaged; it was set aside and the rest was read. */
  | 'quarantined'
  /** What was stored was made by a newer edition of the player; it was kept untouched. */
  | 'newer-version'
  /** No LMS answers although the package expects one. */
  | 'lms-absent'
  /** The LMS refused to open the session, for instance after a reload. */
  | 'lms-refused'
  /** The same, and this device keeps what is answered until the next launch. */
  | 'lms-refused-kept'
  /** The LMS opened the session and then failed to keep the first thing it was told. */
  | 'lms-unsaved';

/** How the course was launched. Everywhere but in an LMS it is `normal`. */
export type LaunchMode = 'normal' | 'review' | 'browse';

export type Opening = {
  readonly progress: Progress;
  readonly notices: readonly Notice[];
  readonly mode: LaunchMode;
  /** Names this device or session in the stamps of the changes made here: 1–100 of A–Z, a–z, 0–9, `_`, `-`. */
  readonly replica: string;
  /** The LMS's launch parameters, as its administrator wrote them; an assignment may be among them. */
  readonly parameters?: string | undefined;
  /** Where the LMS says the learner left off. */
  readonly place?: Place | undefined;
  /** An address that the LMS wants the learner sent to after the end of the session. */
  readonly returnTo?: string | undefined;
  /**
   * What this device had kept of earlier sessions, against what the LMS brought back. `confirmed`: the LMS had all of
   * it. `resent`: it lacked some, which is in `progress` and on its way; what the LMS is told of it has to be told anew.
   */
  readonly outbox?: 'confirmed' | 'resent' | undefined;
  /**
   * Of the same learner, on this device, for an LMS that knows nothing of it: it lost it, or was reset. Nothing of it
   * is in `progress`; it is the learner's to add.
   */
  readonly offered?: Progress | undefined;
};

/** By what this device knows again what it kept for a record in an LMS. */
export type Tie = {
  /** As the LMS names the learner; empty where it does not. Never kept as it is. */
  readonly learner: string;
  /** Kept in the LMS with the progress: after a reset there it is gone or another. */
  readonly token: string;
  /** The LMS brought the token back at this launch; else it was given in this session and may get lost. */
  readonly isKnown: boolean;
};

/** An answer as an LMS may be told of it. */
export type Answered = {
  readonly question: QuestionId;
  readonly competency: CompetencyId;
  /** The question's own words. */
  readonly text: string;
  readonly interaction: Interaction;
  /** Undefined for an opinion, which is neither right nor wrong. */
  readonly score: Scaled | undefined;
  readonly latencyMs: number;
  readonly at: Date;
  /** Undefined for a check in a lesson. */
  readonly attempt: AttemptId | undefined;
};

/** One change: what is new, what it adds up to, and what an LMS is to be told of it. */
export type Change = {
  readonly delta: Progress;
  readonly progress: Progress;
  /** Of the course at hand; absent where no course is open. */
  readonly standing?: Standing | undefined;
  /** What was just answered; only an LMS is told of it. */
  readonly answered?: Answered | undefined;
};

/** How a learner wants to listen, as far as an LMS says. */
export type Listening = {
  readonly soundOff: boolean;
  /** 1 is the usual speed; undefined where nothing is said of it. */
  readonly speed: number | undefined;
};

/** Of a record in an LMS. Asked only when somebody listens: an LMS need not know of it, and then nothing follows. */
export type ListeningPreferences = {
  readonly read: () => Listening;
  /** Upon the learner's own choice; absent where the LMS keeps none. */
  readonly setSpeed?: (speed: number) => void;
};

/**
 * Where a learner's progress is kept: the one port between the player and the device or the LMS.
 * Every write starts in the same turn as the call, before any await, so that leaving the page can finish it.
 * Nothing here throws for what the world may refuse.
 */
export type LearnerRecord = {
  readonly where: 'device' | 'lms' | 'memory';
  /** Reads what is kept; may be called again, also after `leave`. */
  readonly open: () => Promise<Opening>;
  /**
   * What could not be kept goes once more with the next change. `onDevice` hears, before the outcome, that the change is
   * on this device, where a record in an LMS keeps it there besides.
   */
  readonly save: (change: Change, onDevice?: () => void) => Promise<SaveOutcome>;
  /**
   * Calls back with what other tabs merged, and with `onErased` when one of them erased or replaced everything:
   * then drop what this page holds and open again.
   */
  readonly follow: (onDelta: (delta: Progress) => void, onErased: () => void) => void;
  /** Forgets everything this record keeps of the learner; other tabs are told. */
  readonly erase: () => Promise<SaveOutcome>;
  /** Replaces everything that is kept by `progress`, which may be less than it was: undoes an import. */
  readonly restore: (progress: Progress) => Promise<SaveOutcome>;
  /** `hidden`: commit what is not yet sent. `finish`: end the session; nothing is written after it. */
  readonly leave: (how: 'hidden' | 'finish') => void;
  /** Of a record in an LMS that is open and may be written. */
  readonly tie?: () => Tie | undefined;
  readonly listening?: ListeningPreferences;
  /** The LMS knows an answer again when it is told twice; else it is only told again where it lost more than that. */
  readonly knowsAnswers?: true;
  /**
   * Of a record in an LMS: settles when the end of the session has come through or failed. Where it failed, the LMS may
   * have dropped what it was sent last.
   */
  readonly ended?: () => Promise<SaveOutcome>;
};
