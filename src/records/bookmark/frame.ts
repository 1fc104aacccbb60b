import { charOf, codeOf, isBase64url } from './bits.ts';

/** One section as it stands in the text: its rank, its payload, and the whole with header and checksum. */
export type Frame = { readonly rank: number; readonly payload: string; readonly raw: string };

export type FrameReading = {
  readonly frames: readonly Frame[];
  /** Ranks of sections whose checksum is wrong. */
  readonly damaged: readonly number[];
  /** False when the text ends within a section or a header is damaged: what follows cannot be found. */
  readonly whole: boolean;
};

const headerLength = 5;
const checksumLength = 3;

const digits = (value: number, length: number): string =>
  Array.from({ length }, (_, index) => charOf((value >> (6 * (length - 1 - index))) & 63)).join('');

const numberOf = (text: string): number => Array.from(text).reduce((sum, char) => sum * 64 + codeOf(char), 0);

const xor = (text: string): number => Array.from(text).reduce((sum, char) => sum ^ codeOf(char), 0);

/** CRC-16/CCITT-FALSE over character codes: one damaged character is always noticed. */
const crc16 = (text: string): number => {
  let crc = 0xffff;
  for (const char of text) {
    crc ^= (char.charCodeAt(0) & 0xff) << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc;
};

/**
 * `rank, length × 3, check of the header, CRC-16 × 3, payload`. The header has a check of its own, because a wrong
 * length would have the checksum judge the wrong characters.
 */
export const frame = (rank: number, payload: string): Frame => {
  const header = charOf(rank) + digits(payload.length, 3);
  const raw = header + charOf(xor(header)) + digits(crc16(charOf(rank) + payload), checksumLength) + payload;
  return { rank, payload, raw };
};

/** Reads sections one after another, as far as their headers can be trusted. */
export const readFrames = (text: string): FrameReading => {
  const frames: Frame[] = [];
  const damaged: number[] = [];
  let at = 0;
  while (at < text.length) {
    const header = text.slice(at, at + headerLength);
    if (header.length < headerLength || !isBase64url(header) || xor(header) !== 0) break;
    const length = headerLength + checksumLength + numberOf(header.slice(1, 4));
    const raw = text.slice(at, at + length);
    if (raw.length < length) break;
    const rank = codeOf(header.charAt(0));
    const intact = frame(rank, raw.slice(headerLength + checksumLength));
    if (isBase64url(raw) && intact.raw === raw) frames.push(intact);
    else damaged.push(rank);
    at += length;
  }
  return { frames, damaged, whole: at === text.length };
};
