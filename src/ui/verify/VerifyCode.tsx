import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type CodeCheck, checkCode } from '#attest/check-code.ts';
import { bestEd25519 } from '#attest/ed25519.ts';
import type { PublicKey } from '#attest/published.ts';
import { verify as text } from '#text/attest.ts';
import { Button } from '#ui/kit/Button.tsx';
import { ErrorSummary } from '#ui/kit/ErrorSummary.tsx';
import { codeIn } from './code-in.ts';
import { KeyFile } from './KeyFile.tsx';
import { loadPublished } from './load-published.ts';
import type { KnownCourse } from './title-of.ts';
import { Verdict } from './Verdict.tsx';

type Props = { readonly courses: readonly KnownCourse[] };

type Answer = { readonly check: CodeCheck; readonly byFile: boolean; readonly listsCame: boolean };

const subtle = (): SubtleCrypto | undefined => globalThis.crypto?.subtle;

/** The site's own keys go first: a file cannot put itself in the place of a key that is published. */
const answerTo = async (code: string, fromFile: readonly PublicKey[]): Promise<Answer> => {
  const [published, ed25519] = await Promise.all([loadPublished(), bestEd25519(subtle())]);
  const { keys = [], revoked = [] } = published ?? {};
  const check = await checkCode(code, { keys: [...keys, ...fromFile], revoked }, ed25519);
  const byFile = 'key' in check && !keys.includes(check.key);
  return { check, byFile, listsCame: published !== undefined };
};

const useAnswer = (code: string, fromFile: readonly PublicKey[]): Answer | undefined => {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    setAnswer(undefined);
    if (code === '') return undefined;
    let isWanted = true;
    void answerTo(code, fromFile).then((came) => {
      if (isWanted) setAnswer(came);
    });
    return () => {
      isWanted = false;
    };
  }, [code, fromFile]);
  return answer;
};

/** Checks the code in the address or in the field, in this browser. */
export const VerifyCode: FunctionComponent<Props> = ({ courses }) => {
  const [typed, setTyped] = useState('');
  const [code, setCode] = useState('');
  const [fromFile, setFromFile] = useState<readonly PublicKey[]>([]);
  const [refusals, setRefusals] = useState(0);
  const answer = useAnswer(code, fromFile);
  useEffect(() => {
    const read = (): void => setCode(codeIn(location.hash));
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const submit = (event: Event): void => {
    event.preventDefault();
    const given = codeIn(typed);
    setRefusals(given === '' ? refusals + 1 : 0);
    setCode(given);
  };
  return (
    <>
      {code !== '' && !answer && <p role="status">{text.busy}</p>}
      {answer && <Verdict key={code} check={answer.check} courses={courses} byFile={answer.byFile} />}
      {answer && !answer.listsCame && <p class="panel">{text.listsFailed}</p>}
      <form class="prose field" noValidate onSubmit={submit}>
        {refusals > 0 && (
          <ErrorSummary
            key={refusals}
            title={text.errorTitle}
            message={text.missing}
            target="code"
            onFollow={() => document.getElementById('code')?.focus()}
          />
        )}
        <div class="field">
          <label for="code">{text.code}</label>
          <p class="field__hint" id="code-hint">
            {text.codeHint}
          </p>
          <textarea
            id="code"
            rows={3}
            aria-describedby="code-hint"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <Button type="submit">{text.submit}</Button>
      </form>
      <KeyFile onKeys={setFromFile} />
    </>
  );
};
