import type { Certificate } from './certificate.ts';
import { readCode } from './code.ts';
import type { Ed25519 } from './ed25519.ts';
import type { PublicKey, Revocation } from './published.ts';

/** `unlisted` says that nobody can tell; it is not a verdict on the paper. */
export type CodeCheck =
  | { readonly state: 'confirmed'; readonly certificate: Certificate; readonly key: PublicKey }
  | { readonly state: 'revoked'; readonly certificate: Certificate; readonly on: string }
  /** Signed by a key in force, but not on a day of its force, or in the name of another body. */
  | { readonly state: 'out-of-force'; readonly certificate: Certificate; readonly key: PublicKey }
  | { readonly state: 'unlisted'; readonly keyId: string }
  | { readonly state: 'forged' }
  | { readonly state: 'damaged' };

type Known = { readonly keys: readonly PublicKey[]; readonly revoked: readonly Revocation[] };

const isInForce = ({ issued, issuer }: Certificate, key: PublicKey): boolean =>
  issuer === key.issuer && issued >= key.from && (key.until === undefined || issued <= key.until);

/** What a code is worth, against the public keys and the list of certificates taken back. */
export const checkCode = async (code: string, { keys, revoked }: Known, ed25519: Ed25519): Promise<CodeCheck> => {
  const read = readCode(code);
  if (!read) return { state: 'damaged' };
  const { certificate, keyId, signature, signed } = read;
  const key = keys.find((one) => one.keyId === keyId);
  if (!key) return { state: 'unlisted', keyId };
  if (!(await ed25519.verify(signature, signed, key.bytes))) return { state: 'forged' };
  const taken = revoked.find(({ serial }) => serial === certificate.serial);
  if (taken) return { state: 'revoked', certificate, on: taken.on };
  return { state: isInForce(certificate, key) ? 'confirmed' : 'out-of-force', certificate, key };
};
