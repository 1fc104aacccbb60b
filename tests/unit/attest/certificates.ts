import type { Certificate } from '#attest/certificate.ts';
import { keyIdOf } from '#attest/key-id.ts';
import type { PublicKey } from '#attest/published.ts';
import { type CourseId, id } from '#domain/ids.ts';

/** Bytes that look random and are the same in each run. */
export const countingBytes = (length: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length }, (_, index) => (index * 37 + 11) % 256);

export const secret = countingBytes(32);

export const certificate = (change: Partial<Certificate> = {}): Certificate => ({
  serial: 'AbCdEfGhIjKl',
  name: 'Ёлкина Анна-Мария «О’Коннор»',
  course: id<CourseId>('kc-01'),
  edition: 3,
  completed: '2026-11-20',
  percent: 85,
  source: 'lms',
  issuer: 'Департамент труда',
  issued: '2026-11-27',
  ...change,
});

export const publicKey = (bytes: Uint8Array<ArrayBuffer>, change: Partial<PublicKey> = {}): PublicKey => ({
  keyId: keyIdOf(bytes),
  bytes,
  issuer: 'Департамент труда',
  from: '2026-01-01',
  until: undefined,
  ...change,
});
