import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { type PublicKey, readKeys } from '#attest/published.ts';
import { verify as text } from '#text/attest.ts';

type Props = { readonly onKeys: (keys: readonly PublicKey[]) => void };

/** More than any list of keys; what is larger is not read. */
const largest = 1_000_000;

/** Takes public keys from a file, for a body whose key this site does not publish. */
export const KeyFile: FunctionComponent<Props> = ({ onKeys }) => {
  const [said, setSaid] = useState('');
  const take = async (file: File): Promise<void> => {
    const keys = file.size > largest ? undefined : readKeys(await file.text());
    const isTaken = keys !== undefined && keys.length > 0;
    setSaid(isTaken ? text.keyTaken(keys.map(({ issuer }) => issuer).join(', ')) : text.keyRefused);
    if (isTaken) onKeys(keys);
  };
  return (
    <div class="panel field">
      <p class="field__label" id="key-file-label">
        {text.keyFile}
      </p>
      <p class="field__hint" id="key-file-hint">
        {text.keyFileHint}
      </p>
      <div>
        <input
          id="key-file"
          class="file-input visually-hidden"
          type="file"
          accept=".json,application/json"
          aria-describedby="key-file-hint"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void take(file);
            event.currentTarget.value = '';
          }}
        />
        <label class="button button--secondary" for="key-file">
          {text.chooseKey}
        </label>
      </div>
      <p role="status">{said}</p>
    </div>
  );
};
