import { canonical } from '#domain/canonical.ts';
import { crc32 } from '#domain/crc32.ts';

/** A progress file as another edition, or somebody with a text editor, may write it: its checksum is right. */
export const forgedFile = (progress: string): string => {
  const checksum = crc32(new TextEncoder().encode(canonical(JSON.parse(progress))));
  return `{"format":"orientir-progress","version":1,"checksum":${checksum},"progress":${progress}}`;
};
