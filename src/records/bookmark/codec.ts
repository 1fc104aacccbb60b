import type { QuestionId, QuizId } from '#domain/ids.ts';
import type { Ledger, LedgerQuestion } from '#domain/ledger.ts';
import type { Shape, StoredResponse } from '#domain/question.ts';
import type { KindCodec, KindCodecs } from '#records/kind-codec.ts';
import { type Numberings, numberingsOf } from './numbering.ts';

/** Stands for a response that the bookmark had no room for; no kind of question takes it for a response. */
export const responseNotKept: StoredResponse = '';

/** Everything that depends on one course's ledger. */
export type Codec = Numberings & {
  readonly ledger: Ledger;
  /** The most questions that an attempt at a quiz may have drawn. */
  readonly drawOf: (quiz: QuizId) => number;
  /** Whether a question is asked in a lesson, as far as this edition knows: what it does not know may be. */
  readonly isCheck: (question: string) => boolean;
  /** Undefined for a question whose responses this edition cannot read. */
  readonly widths: (question: QuestionId) => readonly number[] | undefined;
  /** Undefined for a response that cannot be written. */
  readonly pack: (question: QuestionId, response: StoredResponse) => readonly number[] | undefined;
  readonly unpack: (question: QuestionId, fields: readonly number[]) => StoredResponse;
};

/** Bits of the count of drawn questions. */
export const drawWidth = 7;
const mostDrawn = 2 ** drawWidth - 1;

// A stored response may be of another form than its question takes: kinds are promised parsed ones only.
const packStored = (kind: KindCodec, shape: Shape, response: StoredResponse): readonly number[] | undefined => {
  if (response === responseNotKept) return undefined;
  try {
    return kind.pack(shape, response);
  } catch {
    return undefined;
  }
};

export const codecOf = (ledger: Ledger, kinds: KindCodecs): Codec => {
  const questions = new Map<string, LedgerQuestion>(ledger.questions.map((question) => [question.id, question]));
  const draws = new Map<string, number>(ledger.quizzes.map((quiz) => [quiz.id, quiz.draw]));
  const find = (id: QuestionId): { readonly kind: KindCodec; readonly shape: Shape } | undefined => {
    const question = questions.get(id);
    const kind = question && kinds(question.kind);
    return kind && { kind, shape: question.parts };
  };
  return {
    ...numberingsOf(ledger),
    ledger,
    drawOf: (quiz) => Math.min(draws.get(quiz) ?? mostDrawn, mostDrawn),
    isCheck: (id) => questions.get(id)?.check ?? !questions.has(id),
    widths: (id) => {
      const found = find(id);
      return found?.kind.widths(found.shape);
    },
    pack: (id, response) => {
      const found = find(id);
      return found && packStored(found.kind, found.shape, response);
    },
    unpack: (id, fields) => {
      const found = find(id);
      return found?.kind.unpack(found.shape, fields) ?? responseNotKept;
    },
  };
};
