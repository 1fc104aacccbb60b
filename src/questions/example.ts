import { id } from '#domain/ids.ts';
import type { QuestionBase, StoredResponse } from '#domain/question.ts';

/** A question to look at and to test with, in states worth looking at. */
export type Example<Question extends QuestionBase, Response extends StoredResponse> = {
  readonly question: Question;
  readonly states: readonly ExampleState<Response>[];
};

export type ExampleState<Response extends StoredResponse> = {
  readonly name: string;
  readonly response?: Response;
  readonly marked: boolean;
};

/** What an example need not say: an address in no real course. */
export const exampleBase = (name: string) => ({
  id: id<QuestionBase['id']>(name),
  module: id<QuestionBase['module']>('kc-01-1'),
  competency: id<QuestionBase['competency']>('k1'),
  level: 1 as const,
  facet: 'knowledge' as const,
  recall: false,
  tags: [],
  anchor: { lesson: id<QuestionBase['anchor']['lesson']>('koncepciya'), block: 'main' },
});
