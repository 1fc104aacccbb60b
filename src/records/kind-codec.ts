import type { Shape, StoredResponse } from '#domain/question.ts';

/** What a bookmark needs of a kind of question: every `RecordForm` has it. */
export type KindCodec = {
  readonly widths: (shape: Shape) => readonly number[];
  readonly pack: (shape: Shape, response: StoredResponse) => readonly number[] | undefined;
  readonly unpack: (shape: Shape, fields: readonly number[]) => StoredResponse | undefined;
};

/** Finds a kind by its name; undefined for one that this edition does not know. */
export type KindCodecs = (kind: string) => KindCodec | undefined;
