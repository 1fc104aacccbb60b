/** CRC-32 of a byte, reflected polynomial 0xEDB88320 (ISO 3309, the one of zip and PNG). */
const ofByte = (byte: number): number => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
};

const table = Uint32Array.from({ length: 256 }, (_, byte) => ofByte(byte));

/** CRC-32 as zip and PNG use it, 0–2³²−1. Finds damage by accident, not by intent. */
export const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};
