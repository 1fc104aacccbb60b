import type { FunctionComponent } from 'preact';
import type { TrackId } from '#domain/ids.ts';
import { packageFormats } from '#packaging/formats.ts';
import { lmsPresets } from '#packaging/presets.ts';
import { type ToldChoice, toldChoices } from '#packaging/told-settings.ts';
import { packageDesk as text } from '#text/package-desk.ts';
import { ChoiceGroup } from '../ChoiceGroup.tsx';
import { Field } from '../Field.tsx';
import { type PackageForm, type PackageTables, withPreset, withTrack } from './package-form.ts';

type Part = {
  readonly form: PackageForm;
  readonly tables: PackageTables;
  readonly errors: { readonly track?: string | undefined; readonly courses?: string | undefined };
  readonly onChange: (form: PackageForm) => void;
};

/** Ids of the controls that the error summary leads to; of a group, its first control. */
export const controlIds = { track: 'package-track', courses: 'package-courses-0' } as const;

const extents = ['whole-track', 'courses'] as const;

const TrackField: FunctionComponent<Part> = ({ form, tables, errors, onChange }) => (
  <Field
    id={controlIds.track}
    label={text.track}
    hint={text.trackHint}
    error={errors.track}
    control={(describedBy) => (
      <select
        id={controlIds.track}
        value={form.track ?? ''}
        aria-describedby={describedBy}
        aria-invalid={errors.track !== undefined}
        onChange={({ currentTarget: { value } }) =>
          onChange(withTrack(form, value === '' ? undefined : (value as TrackId), tables))
        }
      >
        <option value="">{text.choose}</option>
        {tables.levels.map((level) => (
          <optgroup key={level.code} label={`${level.code}. ${level.name}`}>
            {tables.tracks
              .filter(({ id }) => level.tracks.includes(id))
              .map(({ id, code, name }) => (
                <option key={id} value={id}>
                  {code}. {name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    )}
  />
);

const CoursesField: FunctionComponent<Part> = ({ form, tables, errors, onChange }) => {
  const offered = tables.tracks.find(({ id }) => id === form.track)?.courses ?? [];
  const choices = tables.courses.filter(({ id }) => offered.includes(id));
  if (choices.length === 0 || form.extent !== 'courses') return null;
  return (
    <ChoiceGroup
      id="package-courses"
      type="checkbox"
      legend={text.courses}
      hint={text.coursesHint}
      error={errors.courses}
      choices={choices.map(({ id, code, title }) => ({ id, name: `${code}. ${title}` }))}
      chosen={form.courses}
      onToggle={(id, on) =>
        onChange({ ...form, courses: offered.filter((each) => (each === id ? on : form.courses.includes(each))) })
      }
    />
  );
};

const PresetField: FunctionComponent<Part> = ({ form, onChange }) => (
  <ChoiceGroup
    id="package-preset"
    type="radio"
    legend={text.preset}
    choices={lmsPresets.map(({ id, isTried }) => ({
      id,
      name: text.presets[id],
      ...(!isTried && id === form.preset && { hint: text.untried }),
    }))}
    chosen={[form.preset]}
    onToggle={(preset) => onChange(withPreset(form, preset))}
  />
);

const SettingField: FunctionComponent<Part & { readonly name: ToldChoice }> = ({ form, name, onChange }) => {
  const words: Readonly<Record<string, string>> = text.words[name];
  const [usual] = toldChoices[name];
  return (
    <Field
      id={`package-${name}`}
      label={text.settings[name]}
      control={(describedBy) => (
        <select
          id={`package-${name}`}
          value={form.settings[name] ?? usual}
          aria-describedby={describedBy}
          onChange={({ currentTarget: { value } }) => {
            // The usual is what is not said: a package with it has the same bytes as one without.
            const { [name]: _, ...others } = form.settings;
            onChange({ ...form, settings: value === usual ? others : { ...others, [name]: value } });
          }}
        >
          {toldChoices[name].map((word) => (
            <option key={word} value={word}>
              {words[word]}
            </option>
          ))}
        </select>
      )}
    />
  );
};

const DeadlineField: FunctionComponent<Part> = ({ form, onChange }) => (
  <Field
    id="package-deadline"
    label={text.deadline}
    hint={text.deadlineHint}
    control={(describedBy) => (
      <input
        id="package-deadline"
        type="date"
        value={form.settings.deadline ?? ''}
        aria-describedby={describedBy}
        onChange={({ currentTarget: { value } }) => {
          const { deadline: _, ...others } = form.settings;
          onChange({ ...form, settings: value === '' ? others : { ...others, deadline: value } });
        }}
      />
    )}
  />
);

/** Everything that is asked before a package is made. */
export const PackageFields: FunctionComponent<Part> = (props) => {
  const { form, onChange } = props;
  return (
    <>
      <TrackField {...props} />
      <ChoiceGroup
        id="package-extent"
        type="radio"
        legend={text.extent}
        choices={extents.map((id) => ({ id, ...text.extents[id] }))}
        chosen={[form.extent]}
        onToggle={(extent) => onChange({ ...form, extent })}
      />
      <CoursesField {...props} />
      <PresetField {...props} />
      <ChoiceGroup
        id="package-format"
        type="radio"
        legend={text.format}
        choices={packageFormats.map((id) => ({ id, ...text.formats[id] }))}
        chosen={[form.format]}
        onToggle={(format) => onChange({ ...form, format })}
      />
      <DeadlineField {...props} />
      <details class="package-settings">
        <summary>{text.settingsTitle}</summary>
        {(Object.keys(toldChoices) as ToldChoice[]).map((name) => (
          <SettingField key={name} {...props} name={name} />
        ))}
      </details>
    </>
  );
};
