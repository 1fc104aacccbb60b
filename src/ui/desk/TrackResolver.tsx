import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { doubtsOf } from '#staff/doubts-of.ts';
import { mistakeText } from '#staff/position-text.ts';
import { resolveTrack, type TrackAnswer } from '#staff/resolve-track.ts';
import { resolver as text } from '#text/hr.ts';
import { Button } from '#ui/kit/Button.tsx';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { FormErrors } from './FormErrors.tsx';
import { PostFields } from './PostFields.tsx';
import { controlIds, emptyForm, type FieldErrors, type FormPart, questionOf } from './resolver-form.ts';
import type { ResolverTables } from './resolver-tables.ts';
import { TrackResult } from './TrackResult.tsx';

type Props = { readonly tables: ResolverTables };

const ways = (['register-code', 'category-and-group', 'municipal'] as const).map((id) => ({ id, ...text.ways[id] }));

const errorsOf = (answer: TrackAnswer | undefined, { positions }: ResolverTables): FieldErrors =>
  answer === undefined || answer.ok
    ? {}
    : Object.fromEntries(answer.mistakes.map((mistake) => [mistake.field, mistakeText(mistake, positions)]));

const summaryOf = (errors: FieldErrors) =>
  (Object.keys(controlIds) as (keyof typeof controlIds)[]).flatMap((field) => {
    const message = errors[field];
    return message === undefined ? [] : [{ target: controlIds[field], message }];
  });

const Questions: FunctionComponent<FormPart & Props> = ({ tables, ...part }) => {
  const { form, errors, onChange } = part;
  const { positions, activities, overlays } = tables;
  const chosenWith = (id: string, on: boolean) =>
    overlays.map((overlay) => overlay.id).filter((each) => (each === id ? on : form.overlays.includes(each)));
  return (
    <>
      <ChoiceGroup
        id="way"
        type="radio"
        legend={text.wayTitle}
        choices={ways}
        chosen={[form.way]}
        onToggle={(way) => onChange({ way })}
      />
      <div class="asked-next">
        <PostFields {...part} positions={positions} />
      </div>
      <ChoiceGroup
        id="activity"
        type="radio"
        legend={text.activityTitle}
        hint={text.activityHint}
        error={errors.activity}
        choices={activities.map(({ id, name, examples }) => ({ id, name, hint: examples }))}
        chosen={form.activity === undefined ? [] : [form.activity]}
        onToggle={(activity) => onChange({ activity })}
      />
      <ChoiceGroup
        id="role"
        type="checkbox"
        legend={text.overlaysTitle}
        hint={text.overlaysHint}
        choices={overlays}
        chosen={form.overlays}
        onToggle={(id, on) => onChange({ overlays: chosenWith(id, on) })}
      />
    </>
  );
};

/** From what an officer knows of a post to its track and the link that assigns it. Nothing is sent or kept. */
export const TrackResolver: FunctionComponent<Props> = ({ tables }) => {
  const [form, setForm] = useState(emptyForm);
  const [answer, setAnswer] = useState<TrackAnswer>();
  const [tries, setTries] = useState(0);
  const errors = errorsOf(answer, tables);
  const change = (part: Partial<typeof form>): void => {
    setForm({ ...form, ...part });
    // A result must not stand beside other answers than those it was found by.
    if (answer?.ok) setAnswer(undefined);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    setAnswer(resolveTrack(questionOf(form), tables));
    setTries(tries + 1);
  };
  return (
    <>
      <form class="resolver" noValidate onSubmit={submit}>
        {answer?.ok === false && <FormErrors key={tries} title={text.errorTitle} errors={summaryOf(errors)} />}
        <Questions tables={tables} form={form} errors={errors} onChange={change} />
        <Button type="submit">{text.submit}</Button>
      </form>
      {answer?.ok && (
        <TrackResult
          key={tries}
          answer={answer}
          doubts={doubtsOf(answer, questionOf(form))}
          activity={form.activity}
          tables={tables}
        />
      )}
    </>
  );
};
