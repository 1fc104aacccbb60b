import type { FunctionComponent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { spravka as text } from '#text/spravka.ts';
import { Button } from '#ui/kit/Button.tsx';
import { ErrorSummary } from '#ui/kit/ErrorSummary.tsx';

type Props = {
  readonly titles: readonly string[];
  readonly index: number;
  readonly onIndex: (index: number) => void;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly position: string;
  readonly onPosition: (position: string) => void;
};

type LineProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** What of the learner it is, so that the browser can fill it in (WCAG 2.2, 1.3.5). */
  readonly autocomplete: 'name' | 'organization-title';
};

const Line: FunctionComponent<LineProps> = ({ id, label, value, onValue, autocomplete }) => (
  <div class="field">
    <label for={id}>{label}</label>
    <input
      type="text"
      id={id}
      autocomplete={autocomplete}
      value={value}
      onInput={(event) => onValue(event.currentTarget.value)}
    />
  </div>
);

/** Course, name and post; prints the sheet below it. */
export const SpravkaForm: FunctionComponent<Props> = (props) => {
  const { titles, index, onIndex, name, onName, position, onPosition } = props;
  const form = useRef<HTMLFormElement>(null);
  const [refusals, setRefusals] = useState(0);
  const print = (event: Event): void => {
    event.preventDefault();
    const isNamed = name.trim() !== '';
    setRefusals(isNamed ? 0 : refusals + 1);
    if (isNamed) window.print();
  };
  const focusName = (): void => form.current?.querySelector<HTMLInputElement>('#spravka-name')?.focus();
  return (
    <form class="no-print" ref={form} noValidate onSubmit={print}>
      {refusals > 0 && (
        <ErrorSummary
          key={refusals}
          title={text.errorTitle}
          message={text.nameMissing}
          target="spravka-name"
          onFollow={focusName}
        />
      )}
      {titles.length > 1 && (
        <div class="field">
          <label for="spravka-course">{text.course}</label>
          <select id="spravka-course" value={index} onChange={(event) => onIndex(Number(event.currentTarget.value))}>
            {titles.map((title, number) => (
              <option key={title} value={number}>
                {title}
              </option>
            ))}
          </select>
        </div>
      )}
      <Line id="spravka-name" label={text.person} value={name} onValue={onName} autocomplete="name" />
      <Line
        id="spravka-position"
        label={text.position}
        value={position}
        onValue={onPosition}
        autocomplete="organization-title"
      />
      <Button type="submit">{text.print}</Button>
    </form>
  );
};
