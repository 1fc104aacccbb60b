import type { Ledger } from '#domain/ledger.ts';
import type { Place, Progress } from '#domain/progress.ts';
import type { KindCodecs } from '#records/kind-codec.ts';
import { readStored, type StoredBookmark, withPlace } from '#records/stored-bookmark.ts';
import { readKept } from './kept.ts';
import type { Told } from './told.ts';

export type DocumentReading = {
  readonly ledger: Ledger;
  readonly kinds: KindCodecs;
  /** Gets what could not be read whole, before it is written over. */
  readonly keepAside?: ((text: string) => void) | undefined;
};

/** A state document, read against the course. */
export type ReadDocument = Omit<StoredBookmark, 'progress'> & { readonly progress: Progress; readonly told: Told };

/** Undefined for what is no page of the course. */
const placeAt = (page: string, { course, lessons, quizzes }: Ledger): Place | undefined => {
  const known = [...lessons, ...quizzes.map(({ id }) => id)].find((id) => id === page);
  return known && { course, page: known };
};

/** The empty text is a document that says nothing. */
export const readDocument = (text: string, reading: DocumentReading): ReadDocument => {
  const { bookmark, page, told } = readKept(text);
  const stored = readStored(bookmark, reading);
  return { ...stored, told, progress: withPlace(stored.progress, placeAt(page, reading.ledger)) };
};
