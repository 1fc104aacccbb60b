import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { OpenKey } from '#attest/key-file.ts';
import { signing as text } from '#text/attest.ts';
import { ChoiceGroup } from '../ChoiceGroup.tsx';
import { CreateKey } from './CreateKey.tsx';
import { OpenKeyFile } from './OpenKeyFile.tsx';

type Way = 'open' | 'create';

const ways = (['open', 'create'] as const).map((id) => ({ id, name: text.ways[id] }));

type Props = { readonly onKey: (key: OpenKey, isNew: boolean) => void };

/** Opens the body's key, or makes its first one. */
export const KeyStep: FunctionComponent<Props> = ({ onKey }) => {
  const [way, setWay] = useState<Way>('open');
  return (
    <section class="resolver no-print">
      <h2>{text.keyTitle}</h2>
      <ChoiceGroup
        id="key-way"
        type="radio"
        legend={text.wayTitle}
        choices={ways}
        chosen={[way]}
        onToggle={(chosen) => setWay(chosen)}
      />
      <div class="asked-next">
        {way === 'open' ? (
          <OpenKeyFile onKey={(key) => onKey(key, false)} />
        ) : (
          <CreateKey onKey={(key) => onKey(key, true)} />
        )}
      </div>
    </section>
  );
};
