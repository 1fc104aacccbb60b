const lineFeed = 10;

/** `mixed`: numbers of lines in the other encoding, from 1. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'mixed'; readonly lines: readonly number[] }
  | { readonly ok: false; readonly why: 'binary' };

const inUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const byteOrderMarks = [
  { mark: [0xff, 0xfe], label: 'utf-16le' },
  { mark: [0xfe, 0xff], label: 'utf-16be' },
] as const;

/** Lines that have other than ASCII characters, by whether they are UTF-8. */
const linesByEncoding = (
  bytes: Uint8Array,
): { readonly utf8: readonly number[]; readonly other: readonly number[] } => {
  const [utf8, other]: [number[], number[]] = [[], []];
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(lineFeed, start);
    const end = feed < 0 ? bytes.length : feed;
    const part = bytes.subarray(start, end);
    if (part.some((byte) => byte >= 0x80)) (inUtf8(part) === undefined ? other : utf8).push(line);
    start = end + 1;
  }
  return { utf8, other };
};

/**
 * Text of a file that does not say its encoding: UTF-16 by its mark, UTF-8 where every byte agrees, else windows-1251,
 * in which Russian Excel saves. Russian in windows-1251 is never a whole line of valid UTF-8: that needs a capital or
 * small letter followed by the numero sign or a yo again and again. So both kinds of line in one file mean that two files
 * were glued together.
 */
export const decodeText = (bytes: Uint8Array): Decoded => {
  const marked = byteOrderMarks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return { ok: true, text: new TextDecoder(marked.label).decode(bytes) };
  if (bytes.includes(0)) return { ok: false, why: 'binary' };
  const text = inUtf8(bytes);
  if (text !== undefined) return { ok: true, text };
  const { utf8, other } = linesByEncoding(bytes);
  if (utf8.length === 0) return { ok: true, text: new TextDecoder('windows-1251').decode(bytes) };
  return { ok: false, why: 'mixed', lines: utf8.length < other.length ? utf8 : other };
};
