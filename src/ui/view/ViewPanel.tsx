import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { view as text } from '#text/view.ts';
import { Button } from '#ui/kit/Button.tsx';
import { presentView, shownScheme, showView } from './kept-view.ts';
import { ReadAloud } from './ReadAloud.tsx';
import { ViewChoice } from './ViewChoice.tsx';
import { schemes, sizes, spacings, usualView, type ViewSettings } from './view-settings.ts';

const ViewTick: FunctionComponent<{ readonly label: string; readonly on: boolean; readonly onTick: () => void }> = ({
  label,
  on,
  onTick,
}) => (
  <label class="view-choice">
    <input type="checkbox" checked={on} onChange={onTick} />
    <span>{label}</span>
  </label>
);

/** Shows every choice at once on the page behind it, and keeps it. */
export const ViewPanel: FunctionComponent<{ readonly onClose: () => void }> = ({ onClose }) => {
  const [settings, setSettings] = useState(presentView);
  const [isKept, setKept] = useState(true);
  const change = (part: Partial<ViewSettings>): void => {
    const next = { ...settings, ...part };
    setSettings(next);
    setKept(showView(next));
  };
  const { size, spacing, noPictures, noMotion } = settings;
  return (
    <section class="view-panel" aria-labelledby="view-title">
      <h2 id="view-title" tabIndex={-1}>
        {text.title}
      </h2>
      <ViewChoice
        legend={text.size}
        name="view-size"
        options={sizes.map((each) => ({ value: each, label: text.percent(each) }))}
        chosen={size}
        onChoose={(each) => change({ size: each })}
      />
      <ViewChoice
        legend={text.scheme}
        name="view-scheme"
        options={schemes.map((each) => ({ value: each, label: text.schemes[each], sample: each }))}
        chosen={shownScheme(settings)}
        onChoose={(scheme) => change({ scheme })}
      />
      <ViewChoice
        legend={text.spacing}
        name="view-spacing"
        options={spacings.map((each) => ({ value: each, label: text.spacings[each] ?? '' }))}
        chosen={spacing}
        onChoose={(each) => change({ spacing: each })}
      />
      <fieldset class="view-field">
        <legend>{text.more}</legend>
        <div class="view-field__choices">
          <ViewTick label={text.noPictures} on={noPictures} onTick={() => change({ noPictures: !noPictures })} />
          <ViewTick label={text.noMotion} on={noMotion} onTick={() => change({ noMotion: !noMotion })} />
        </div>
      </fieldset>
      <ReadAloud />
      <p class="soft small" role="status">
        {isKept ? text.kept : text.notKept}
      </p>
      <p class="view-panel__buttons">
        <Button look="secondary" onClick={() => change(usualView)}>
          {text.reset}
        </Button>
        <Button onClick={onClose}>{text.close}</Button>
      </p>
    </section>
  );
};
