import { describe, expect, test } from 'vitest';
import { toBase64url } from '#attest/base64url.ts';
import { plainEd25519 } from '#attest/ed25519.ts';
import { openKey, sealKey } from '#attest/key-file.ts';
import { newKey, newSerial } from '#attest/new-key.ts';
import { keyList, readKeys, readRevocations } from '#attest/published.ts';
import { countingBytes } from './certificates.ts';

const whose = { issuer: 'Департамент труда', from: '2026-11-27' };
const key = await newKey(whose, countingBytes, plainEd25519());
const passphrase = 'пять спокойных слов подряд';
const file = await sealKey(key, passphrase, countingBytes);

describe('a key file', () => {
  test('opens with its passphrase, also when that is typed with letters in two parts', async () => {
    expect(await openKey(file, passphrase)).toEqual({ ok: true, key });
    expect(await openKey(file, passphrase.normalize('NFD'))).toEqual({ ok: true, key });
  });

  test('stays shut for another passphrase', async () => {
    expect(await openKey(file, `${passphrase}.`)).toEqual({ ok: false, why: 'wrong-passphrase' });
  });

  test('holds nothing of the secret in the open', () => {
    expect(file).not.toContain(toBase64url(key.secret));
  });

  test.each(['issuer', 'from', 'publicKey'])('whose %s was exchanged stays shut', async (field) => {
    const other = JSON.stringify({ ...JSON.parse(file), [field]: 'другое' });
    expect(await openKey(other, passphrase)).toEqual({ ok: false, why: 'wrong-passphrase' });
  });

  test.each(['', '[]', '{}', 'не ключ', '{"format":"orientir-key-2"}', file.slice(0, 100)])(
    'is not what reads %j',
    async (text) => {
      expect(await openKey(text, passphrase)).toEqual({ ok: false, why: 'not-a-key-file' });
    },
  );
});

describe('the published lists', () => {
  test('take the key as the desk writes it', () => {
    expect(readKeys(keyList(key))).toMatchObject([{ issuer: whose.issuer, from: whose.from, until: undefined }]);
    expect(readKeys('{"keys":[]}')).toEqual([]);
  });

  test.each(['', '[]', '{"keys":{}}', '{"keys":[{"key":"AA","issuer":"А","from":"2026-01-01"}]}', '{"keys":[null]}'])(
    'are refused whole where one entry does not read: %j',
    (text) => {
      expect(readKeys(text)).toBeUndefined();
    },
  );

  test('name certificates taken back by serial and day', () => {
    const serial = newSerial(countingBytes);
    expect(readRevocations(JSON.stringify({ revoked: [{ serial, on: '2026-12-01' }] }))).toEqual([
      { serial, on: '2026-12-01' },
    ]);
    expect(readRevocations('{"revoked":[{"serial":"A"}]}')).toBeUndefined();
  });
});
