import { type PublicKey, type Revocation, readKeys, readRevocations } from '#attest/published.ts';
import { siteUrl } from '#player/site-root.ts';

export type Published = { readonly keys: readonly PublicKey[]; readonly revoked: readonly Revocation[] };

const textOf = async (path: string): Promise<string> => {
  // Asked for anew each time: a certificate may have been taken back since.
  const answer = await fetch(siteUrl(path), { cache: 'no-cache' });
  return answer.ok ? answer.text() : '';
};

/** The keys and the list of certificates taken back that this site publishes; undefined where they do not come whole. */
export const loadPublished = async (): Promise<Published | undefined> => {
  try {
    const [keys, revoked] = await Promise.all([textOf('keys.json'), textOf('revoked.json')]);
    const [readableKeys, readableRevoked] = [readKeys(keys), readRevocations(revoked)];
    return readableKeys && readableRevoked ? { keys: readableKeys, revoked: readableRevoked } : undefined;
  } catch {
    return undefined;
  }
};
