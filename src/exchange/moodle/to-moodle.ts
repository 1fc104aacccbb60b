import { tagsOf } from '../common.ts';
import type { ExchangeKind, ExchangeQuestion, OfKind } from '../question.ts';
import { type Note, type Refused, refused } from '../report.ts';
import type { MoodleItem } from './item.ts';
import type { MoodleMapper, Written } from './mapper.ts';
import { moodleMappers } from './mappers.ts';

/** A question on its way into a Moodle file. */
export type ForMoodle = {
  readonly ok: true;
  readonly id: string;
  readonly text: string;
  readonly explanation: string;
  readonly tags: readonly string[];
  readonly item: MoodleItem;
  readonly notes: readonly Note[];
};

const write = <Name extends ExchangeKind>(question: OfKind<Name>, mapper: MoodleMapper<Name> | string): Written =>
  typeof mapper === 'string' ? refused(mapper) : mapper.write(question);

const writeAny = (question: ExchangeQuestion): Written =>
  // The one cast: TypeScript cannot tie the mapper found by a question's name to that question's type.
  write(question, moodleMappers[question.kind] as MoodleMapper<typeof question.kind> | string);

export const toMoodle = (question: ExchangeQuestion): ForMoodle | Refused => {
  const written = writeAny(question);
  if (!written.ok) return written;
  const { tags, notes } = tagsOf(question);
  const { id, text, explanation } = question;
  return { ok: true, id, text, explanation, tags, item: written.item, notes: [...written.notes, ...notes] };
};
