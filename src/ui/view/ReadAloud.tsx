import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { $listening } from '#player/lms-stores.ts';
import { view as text } from '#text/view.ts';
import { Button } from '#ui/kit/Button.tsx';
import { localVoice, onVoices } from './local-voice.ts';
import { openReadingBar } from './ReadingBar.tsx';

/** Offered only where the device itself has a Russian voice. */
export const ReadAloud: FunctionComponent = () => {
  const [voice, setVoice] = useState(localVoice);
  const [isOff] = useState(() => $listening.get()?.read().soundOff === true);
  useEffect(() => onVoices(() => setVoice(localVoice)), []);
  if (!voice) return null;
  return (
    <fieldset class="view-field">
      <legend>{text.aloud}</legend>
      <Button look="secondary" onClick={() => openReadingBar(voice)}>
        {text.read}
      </Button>
      <p class="soft small">{text.aloudHint}</p>
      {isOff && <p class="small">{text.soundOff}</p>}
    </fieldset>
  );
};
