import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { siteRoot } from '#player/site-root.ts';
import { packageDesk as text } from '#text/package-desk.ts';
import { Button } from '#ui/kit/Button.tsx';
import { FormErrors } from '../FormErrors.tsx';
import { MadePackages } from './MadePackages.tsx';
import { controlIds, PackageFields } from './PackageFields.tsx';
import { emptyForm, flawsOf, type PackageTables } from './package-form.ts';
import { type JobResult, type RunningJob, runJob } from './run-job.ts';

type Step =
  | { readonly at: 'form' }
  | { readonly at: 'refused'; readonly flaws: ReturnType<typeof flawsOf>; readonly tries: number }
  | { readonly at: 'making'; readonly share: number }
  | { readonly at: 'ended'; readonly result: JobResult };

const messages = { track: text.trackMissing, courses: text.coursesMissing } as const;

const Making: FunctionComponent<{ readonly share: number; readonly onCancel: () => void }> = ({ share, onCancel }) => (
  <div class="panel package-progress">
    <label for="package-progress">{text.making}</label>
    <progress id="package-progress" max={1} value={share}>
      {text.percent(share)}
    </progress>
    <Button look="secondary" onClick={onCancel}>
      {text.cancel}
    </Button>
  </div>
);

const Ended: FunctionComponent<{ readonly result: JobResult; readonly tables: PackageTables }> = ({
  result,
  tables,
}) => {
  switch (result.what) {
    case 'done':
      return <MadePackages packages={result.packages} tables={tables} />;
    case 'cancelled':
    case 'failed':
    case 'unreachable':
      return <p class="panel">{text[result.what]}</p>;
    default:
      return result satisfies never;
  }
};

/** Packages for an LMS, made in the browser. */
export const PackageMaker: FunctionComponent<{ readonly tables: PackageTables }> = ({ tables }) => {
  const [form, setForm] = useState(emptyForm);
  const [step, setStep] = useState<Step>({ at: 'form' });
  const job = useRef<RunningJob>();
  useEffect(() => () => job.current?.cancel(), []);
  const flaws = step.at === 'refused' ? step.flaws : [];
  const change = (next: typeof form): void => {
    setForm(next);
    // What was made must not stand beside other answers than those it was made by.
    if (step.at === 'ended') setStep({ at: 'form' });
  };
  const make = async (): Promise<void> => {
    const { track, format, settings } = form;
    const found = flawsOf(form);
    if (track === undefined || found.length > 0) {
      setStep({ at: 'refused', flaws: found, tries: step.at === 'refused' ? step.tries + 1 : 0 });
      return;
    }
    const courses = form.extent === 'whole-track' ? form.extent : form.courses;
    setStep({ at: 'making', share: 0 });
    job.current = runJob({ root: siteRoot(), track, courses, format, settings }, (share) =>
      setStep({ at: 'making', share }),
    );
    setStep({ at: 'ended', result: await job.current.result });
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    if (step.at !== 'making') void make();
  };
  return (
    <>
      <form class="resolver" noValidate onSubmit={submit}>
        {step.at === 'refused' && (
          <FormErrors
            key={step.tries}
            title={text.errorTitle}
            errors={flaws.map((flaw) => ({ target: controlIds[flaw], message: messages[flaw] }))}
          />
        )}
        <PackageFields
          form={form}
          tables={tables}
          errors={Object.fromEntries(flaws.map((flaw) => [flaw, messages[flaw]]))}
          onChange={change}
        />
        <Button type="submit" disabled={step.at === 'making'}>
          {text.submit}
        </Button>
      </form>
      <div role="status">
        {step.at === 'making' && <Making share={step.share} onCancel={() => job.current?.cancel()} />}
      </div>
      {step.at === 'ended' && <Ended result={step.result} tables={tables} />}
    </>
  );
};
