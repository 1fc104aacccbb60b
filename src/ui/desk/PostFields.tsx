import type { FunctionComponent } from 'preact';
import type { PositionTable } from '#domain/position.ts';
import { resolver as text } from '#text/hr.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { Field } from './Field.tsx';
import { NumberSelect } from './NumberSelect.tsx';
import { controlIds, type FormPart } from './resolver-form.ts';

type Props = FormPart & { readonly positions: PositionTable };

const headsChoices = (['nothing', 'unit', 'body'] as const).map((id) => ({ id, name: text.heads[id] }));

const CodeField: FunctionComponent<FormPart> = ({ form, errors, onChange }) => (
  <Field
    id={controlIds.code}
    label={text.code}
    hint={text.codeHint}
    error={errors.code}
    control={(describedBy) => (
      <input
        id={controlIds.code}
        class="short-input"
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={60}
        value={form.code}
        aria-describedby={describedBy}
        aria-invalid={errors.code !== undefined}
        onInput={(event) => onChange({ code: event.currentTarget.value })}
      />
    )}
  />
);

const GroupField: FunctionComponent<Props> = ({ form, errors, onChange, positions }) => (
  <NumberSelect
    id={controlIds.group}
    label={text.group}
    options={positions.groups}
    value={form.group}
    error={errors.group}
    onChange={(group) => onChange({ group })}
  />
);

/** The fields of the way that the officer chose to name the post. */
export const PostFields: FunctionComponent<Props> = (props) => {
  const { form, errors, onChange, positions } = props;
  switch (form.way) {
    case 'register-code':
      return <CodeField {...props} />;
    case 'category-and-group':
      return (
        <>
          <NumberSelect
            id={controlIds.category}
            label={text.category}
            options={positions.categories}
            value={form.category}
            error={errors.category}
            onChange={(category) => onChange({ category })}
          />
          <GroupField {...props} />
        </>
      );
    case 'municipal':
      return (
        <>
          <GroupField {...props} />
          <ChoiceGroup
            id="heads"
            type="radio"
            legend={text.headsTitle}
            choices={headsChoices}
            chosen={[form.heads]}
            onToggle={(heads) => onChange({ heads })}
          />
        </>
      );
    default:
      return form.way satisfies never;
  }
};
