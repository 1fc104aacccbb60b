import type { FunctionComponent } from 'preact';
import { resultsDesk as text } from '#text/results-desk.ts';
import { Field } from '../Field.tsx';

type Settings = { readonly assignedOn: string; readonly scoresCount: boolean };

type Props = Settings & { readonly onChange: (change: Partial<Settings>) => void };

/** How results are counted: from which day deadlines run, and whether a score alone is enough. */
export const ReportSettingsForm: FunctionComponent<Props> = ({ assignedOn, scoresCount, onChange }) => (
  <section class="no-print">
    <h2>{text.settingsTitle}</h2>
    <Field
      id="assigned-on"
      label={text.assignedOn}
      hint={text.assignedOnHint}
      control={(describedBy) => (
        <input
          id="assigned-on"
          class="date-input"
          type="date"
          value={assignedOn}
          aria-describedby={describedBy}
          onChange={({ currentTarget }) => onChange({ assignedOn: currentTarget.value })}
        />
      )}
    />
    <div class="field">
      <label class="check-line">
        <input
          type="checkbox"
          id="scores-count"
          checked={scoresCount}
          aria-describedby="scores-count-hint"
          onChange={({ currentTarget }) => onChange({ scoresCount: currentTarget.checked })}
        />{' '}
        {text.scoresCount}
      </label>
      <p class="field__hint" id="scores-count-hint">
        {text.scoresCountHint}
      </p>
    </div>
  </section>
);
