import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { Certificate } from '#attest/certificate.ts';
import { newSerial } from '#attest/new-key.ts';
import type { CourseId } from '#domain/ids.ts';
import { today } from '#player/today.ts';
import { sources, signing as text } from '#text/attest.ts';
import { Button } from '#ui/kit/Button.tsx';
import type { KnownCourse } from '#ui/verify/title-of.ts';
import { ChoiceGroup } from '../ChoiceGroup.tsx';
import { Field } from '../Field.tsx';
import { FormErrors } from '../FormErrors.tsx';
import { certificateOf, type FactsField, factsFaults, type TypedFacts } from './facts-form.ts';
import { Line } from './Line.tsx';
import { random } from './signing-tools.ts';
import { useFaults } from './use-faults.ts';

type Props = {
  readonly courses: readonly KnownCourse[];
  readonly issuer: string;
  readonly onCertificate: (certificate: Certificate) => void;
};

const choices = (['lms', 'learner'] as const).map((id) => ({ id, name: sources[id], hint: text.sourceHints[id] }));

const emptyFor = (courses: readonly KnownCourse[]): TypedFacts => ({
  name: '',
  course: courses[0]?.id ?? ('' as CourseId),
  completed: '',
  percent: '',
  source: 'lms',
});

/** Who completed what; the name goes once the certificate is made, the rest stays for the next one. */
export const FactsForm: FunctionComponent<Props> = ({ courses, issuer, onCertificate }) => {
  const [typed, setTyped] = useState(() => emptyFor(courses));
  const { faults, list, times, judge } = useFaults<FactsField>((field) => `fact-${field}`);
  const change = (part: Partial<TypedFacts>): void => setTyped({ ...typed, ...part });
  const line = (field: FactsField, type: 'text' | 'date' = 'text') => (
    <Line
      id={`fact-${field}`}
      type={type}
      label={text[field]}
      error={faults[field]}
      value={typed[field]}
      onValue={(value) => change({ [field]: value })}
    />
  );
  const submit = (event: Event): void => {
    event.preventDefault();
    const certificate = certificateOf(typed, { serial: newSerial(random), issuer, today: today(), courses });
    if (!judge(factsFaults(certificate))) return;
    onCertificate(certificate);
    change({ name: '' });
    document.getElementById('fact-name')?.focus();
  };
  return (
    <form class="resolver no-print" noValidate onSubmit={submit}>
      <h2>{text.factsTitle}</h2>
      {list.length > 0 && <FormErrors key={times} title={text.factsError} errors={list} />}
      {line('name')}
      <Field
        id="fact-course"
        label={text.course}
        control={() => (
          <select
            id="fact-course"
            value={typed.course}
            onChange={(event) => change({ course: event.currentTarget.value as CourseId })}
          >
            {courses.map(({ id, code, title, edition }) => (
              <option key={id} value={id}>{`${code}. ${title}, ${text.edition(edition)}`}</option>
            ))}
          </select>
        )}
      />
      {line('completed', 'date')}
      {line('percent')}
      <ChoiceGroup
        id="fact-source"
        type="radio"
        legend={text.source}
        choices={choices}
        chosen={[typed.source]}
        onToggle={(source) => change({ source })}
      />
      <Button type="submit">{text.add}</Button>
    </form>
  );
};
