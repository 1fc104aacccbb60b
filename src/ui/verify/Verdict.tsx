import type { FunctionComponent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CodeCheck } from '#attest/check-code.ts';
import { verify as text } from '#text/attest.ts';
import { calendarDate } from '#text/dates.ts';
import { Feedback } from '#ui/kit/Feedback.tsx';
import type { Tone } from '#ui/kit/tone.ts';
import { CertificateFacts } from './CertificateFacts.tsx';
import type { KnownCourse } from './title-of.ts';

type Props = {
  readonly check: CodeCheck;
  readonly courses: readonly KnownCourse[];
  /** The key that confirmed it came from a file that the reader chose. */
  readonly byFile: boolean;
};

const tones: Readonly<Record<CodeCheck['state'], Tone>> = {
  confirmed: 'right',
  revoked: 'wrong',
  'out-of-force': 'partly',
  unlisted: 'partly',
  forged: 'wrong',
  damaged: 'partly',
};

const saidOf = (check: CodeCheck): string => {
  const { states } = text;
  switch (check.state) {
    case 'confirmed':
      return states.confirmed.said(check.key.issuer);
    case 'revoked':
      return states.revoked.said(calendarDate(check.on));
    case 'unlisted':
      return states.unlisted.said(check.keyId);
    case 'out-of-force':
    case 'forged':
    case 'damaged':
      return states[check.state].said;
    default:
      return check satisfies never;
  }
};

const List: FunctionComponent<{ readonly title: string; readonly items: readonly string[] }> = ({ title, items }) => (
  <>
    <h3>{title}</h3>
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  </>
);

/** What a code is worth, what it says, and how far that goes. Takes the focus when it appears. */
export const Verdict: FunctionComponent<Props> = ({ check, courses, byFile }) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const isConfirmed = check.state === 'confirmed';
  return (
    <section class="prose">
      <Feedback tone={tones[check.state]} title={text.states[check.state].title} box={box}>
        <p>{saidOf(check)}</p>
        {isConfirmed && byFile && <p>{text.byFile}</p>}
      </Feedback>
      {'certificate' in check && (
        <>
          <h2>{text.facts}</h2>
          <p>{text.compare}</p>
          <CertificateFacts certificate={check.certificate} courses={courses} />
        </>
      )}
      {isConfirmed && <List title={text.attestsTitle} items={text.attests} />}
      {isConfirmed && <List title={text.notTitle} items={text.not} />}
    </section>
  );
};
