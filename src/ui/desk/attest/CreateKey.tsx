import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { type OpenKey, sealKey } from '#attest/key-file.ts';
import { newKey } from '#attest/new-key.ts';
import { keyList } from '#attest/published.ts';
import { today } from '#player/today.ts';
import { signing as text } from '#text/attest.ts';
import { Button } from '#ui/kit/Button.tsx';
import { saveAs } from '#ui/progress/save-as.ts';
import { FormErrors } from '../FormErrors.tsx';
import { Line } from './Line.tsx';
import { ed25519, random } from './signing-tools.ts';
import { type Faults, useFaults } from './use-faults.ts';

type Field = 'issuer' | 'passphrase' | 'again';
type Typed = Readonly<Record<Field, string>>;

const shortest = 12;

const faultsOf = ({ issuer, passphrase, again }: Typed): Faults<Field> => ({
  ...(issuer.trim() === '' || issuer.trim().length > 160 ? { issuer: text.faults.issuer } : {}),
  ...(passphrase.length < shortest ? { passphrase: text.faults.passphrase } : {}),
  ...(passphrase === again ? {} : { again: text.faults.again }),
});

const made = async ({ issuer, passphrase }: Typed): Promise<OpenKey> => {
  const key = await newKey({ issuer: issuer.trim(), from: today() }, random, await ed25519());
  saveAs(text.files.secret, await sealKey(key, passphrase, random));
  saveAs(text.files.open, keyList(key));
  return key;
};

/** Makes a key pair and saves both of its files. */
export const CreateKey: FunctionComponent<{ readonly onKey: (key: OpenKey) => void }> = ({ onKey }) => {
  const [typed, setTyped] = useState<Typed>({ issuer: '', passphrase: '', again: '' });
  const [isBusy, setBusy] = useState(false);
  const { faults, list, times, judge } = useFaults<Field>((field) => `new-${field}`);
  const line = (field: Field, label: string, hint?: string) => (
    <Line
      id={`new-${field}`}
      type={field === 'issuer' ? 'text' : 'password'}
      label={label}
      hint={hint}
      error={faults[field]}
      value={typed[field]}
      onValue={(value) => setTyped({ ...typed, [field]: value })}
    />
  );
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (isBusy || !judge(faultsOf(typed))) return;
    setBusy(true);
    onKey(await made(typed));
  };
  return (
    <form noValidate onSubmit={submit}>
      {list.length > 0 && <FormErrors key={times} title={text.errorTitle} errors={list} />}
      {line('issuer', text.issuer, text.issuerHint)}
      {line('passphrase', text.passphrase, text.newPassphraseHint)}
      {line('again', text.again)}
      <Button type="submit" aria-disabled={isBusy}>
        {isBusy ? text.creating : text.create}
      </Button>
    </form>
  );
};
