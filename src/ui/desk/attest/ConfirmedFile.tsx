import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { Certificate } from '#attest/certificate.ts';
import { newSerial } from '#attest/new-key.ts';
import { today } from '#player/today.ts';
import { type Confirmed, type ConfirmedReading, fromConfirmedFile } from '#results/write/confirmed-file.ts';
import { signing } from '#text/attest.ts';
import { Button } from '#ui/kit/Button.tsx';
import type { KnownCourse } from '#ui/verify/title-of.ts';
import { certificateOf, factsFaults } from './facts-form.ts';
import { random } from './signing-tools.ts';

const text = signing.confirmed;

type Props = {
  readonly courses: readonly KnownCourse[];
  readonly issuer: string;
  readonly onCertificates: (certificates: readonly Certificate[]) => void;
};

/** Sheets with a QR code each: more at a time would hold the page up. */
const atATime = 200;

const certificateFor = ({ name, course, completed, percent }: Confirmed, { courses, issuer }: Props): Certificate =>
  certificateOf(
    { name, course, completed, percent: String(percent), source: 'lms' },
    { serial: newSerial(random), issuer, today: today(), courses },
  );

type Sorted = { readonly ready: readonly Certificate[]; readonly leftOut: number };

/** What can be signed as it stands; the rest is told and left to the form for one. */
const sorted = (people: readonly Confirmed[], props: Props): Sorted => {
  const known = people.filter(({ course }) => props.courses.some(({ id }) => id === course));
  const ready = known
    .map((one) => certificateFor(one, props))
    .filter((certificate) => Object.keys(factsFaults(certificate)).length === 0);
  return { ready, leftOut: people.length - ready.length };
};

/** Completions that the LMS bears out, taken from the file of the page of results and signed many at a time. */
export const ConfirmedFile: FunctionComponent<Props> = (props) => {
  const [reading, setReading] = useState<ConfirmedReading>();
  const [{ ready, leftOut }, setSorted] = useState<Sorted>({ ready: [], leftOut: 0 });
  const open = async (file: File): Promise<void> => {
    const next = fromConfirmedFile(new Uint8Array(await file.arrayBuffer()));
    setReading(next);
    setSorted(next.ok ? sorted(next.people, props) : { ready: [], leftOut: 0 });
  };
  const give = (): void => {
    props.onCertificates(ready.slice(0, atATime));
    setSorted({ ready: ready.slice(atATime), leftOut });
  };
  return (
    <section class="no-print">
      <h2>{text.title}</h2>
      <p class="prose">{text.lead}</p>
      <p>
        <input
          id="confirmed-file"
          class="file-input visually-hidden"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = '';
            if (file) void open(file);
          }}
        />
        <label class="button button--secondary" for="confirmed-file">
          {text.choose}
        </label>
      </p>
      <div role="status">
        {reading && !reading.ok && <p class="field__error">{text.refused[reading.why]}</p>}
        {reading?.ok && <p>{reading.people.length === 0 ? text.nobody : text.waiting(ready.length)}</p>}
        {leftOut > 0 && <p>{text.leftOut(leftOut)}</p>}
      </div>
      {ready.length > 0 && (
        <p>
          <Button look="secondary" onClick={give}>
            {text.give(Math.min(ready.length, atATime))}
          </Button>
        </p>
      )}
    </section>
  );
};
