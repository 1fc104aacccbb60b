import { sha3_256 } from '@noble/hashes/sha3.js';
import { crc32 } from '#domain/crc32.ts';

const length = 16;

// RFC 9562, 4.1 and 5.4: variant 10, version 4. Some LRSs take no other version.
const spelled = (bytes: Uint8Array): string => {
  const marked = bytes.map((byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x40;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = Array.from(marked, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

/** The same for the same words, whoever asks; by chance another one for others. */
export const uuidOf = (...words: readonly string[]): string =>
  spelled(sha3_256(new TextEncoder().encode(words.join('\n'))).slice(0, length));

/** By chance; `crypto.randomUUID` is missing on plain http. */
export const newUuid = (): string => spelled(crypto.getRandomValues(new Uint8Array(length)));

const bytesOf = (uuid: string): readonly number[] | undefined =>
  /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(uuid)
    ? (uuid.replaceAll('-', '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
    : undefined;

/**
 * The same for the same text in one registration, so that what may be said once is known again when it is said twice.
 * The registration is by chance and sets learners apart; the text, by its checksum, what is said of one of them.
 * By chance where the registration is no UUID.
 */
export const uuidIn = (registration: string, text: string): string => {
  const random = bytesOf(registration);
  if (!random) return newUuid();
  const sum = crc32(new TextEncoder().encode(text));
  return spelled(Uint8Array.from(random, (byte, index) => byte ^ ((sum >>> ((index % 4) * 8)) & 0xff)));
};
