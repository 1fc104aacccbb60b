/** A new name for a device or a session: eight characters of 0–9 and a–z, by chance. */
export const newReplica = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('');

/** Whether `newReplica` may have made it. */
export const isReplica = (value: unknown): value is string => typeof value === 'string' && /^[\da-z]{8}$/.test(value);
