import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { type OpenKey, openKey } from '#attest/key-file.ts';
import { signing as text } from '#text/attest.ts';
import { Button } from '#ui/kit/Button.tsx';
import { FieldFault } from '../Field.tsx';
import { FormErrors } from '../FormErrors.tsx';
import { Line } from './Line.tsx';
import { useFaults } from './use-faults.ts';

type Field = 'file' | 'passphrase';

/** More than any key file. */
const largest = 100_000;

const opened = async (file: File, passphrase: string) =>
  file.size > largest ? ({ ok: false, why: 'not-a-key-file' } as const) : openKey(await file.text(), passphrase);

/** Opens a key from its file with its passphrase. */
export const OpenKeyFile: FunctionComponent<{ readonly onKey: (key: OpenKey) => void }> = ({ onKey }) => {
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const [isBusy, setBusy] = useState(false);
  const { faults, list, times, judge } = useFaults<Field>((field) => `open-${field}`);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (isBusy || !judge(file ? {} : { file: text.faults.file }) || !file) return;
    setBusy(true);
    const outcome = await opened(file, passphrase);
    setBusy(false);
    if (outcome.ok) onKey(outcome.key);
    else judge({ [outcome.why === 'not-a-key-file' ? 'file' : 'passphrase']: text.faults[outcome.why] });
  };
  return (
    <form noValidate onSubmit={submit}>
      {list.length > 0 && <FormErrors key={times} title={text.errorTitle} errors={list} />}
      <div class={faults.file ? 'field field--error' : 'field'}>
        <p class="field__label">{text.keyFile}</p>
        <FieldFault id="open-file" error={faults.file} />
        <div>
          <input
            id="open-file"
            class="file-input visually-hidden"
            type="file"
            accept=".json,application/json"
            onChange={(event) => setFile(event.currentTarget.files?.[0])}
          />
          <label class="button button--secondary" for="open-file">
            {text.chooseFile}
          </label>
        </div>
        <p role="status">{file && text.fileChosen(file.name)}</p>
      </div>
      <Line
        id="open-passphrase"
        type="password"
        label={text.passphrase}
        error={faults.passphrase}
        value={passphrase}
        onValue={setPassphrase}
      />
      <Button type="submit" aria-disabled={isBusy}>
        {isBusy ? text.opening : text.open}
      </Button>
    </form>
  );
};
