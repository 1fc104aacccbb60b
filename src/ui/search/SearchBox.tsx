import type { FunctionComponent } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CourseId } from '#domain/ids.ts';
import type { Answer } from '#search/find.ts';
import { search as text } from '#text/search.ts';
import { Button } from '#ui/kit/Button.tsx';
import { Finds } from './Finds.tsx';
import { moveFocus } from './move-focus.ts';
import { SearchField } from './SearchField.tsx';
import { searchMessage } from './search-message.ts';
import { useSearch } from './use-search.ts';

type Props = {
  /** The course at hand: its texts alone are searched until the reader asks for all. */
  readonly course?: CourseId | undefined;
  /** What is asked for at once. */
  readonly asked?: string;
  /** Told of every query that has been answered for a moment. */
  readonly onAsked?: (query: string) => void;
};

/** Finds that are shown at once, and by how many more. */
const batch = 10;
/** A pause in typing after which the count is spoken, in milliseconds. */
const pause = 400;

const none: Answer = { total: 0, finds: [], stems: new Set() };

/** Search over lessons, terms, memos and topics of tests as one types. */
export const SearchBox: FunctionComponent<Props> = ({ course, asked = '', onAsked }) => {
  const [typed, setTyped] = useState(asked);
  const [said, setSaid] = useState('');
  const [most, setMost] = useState(batch);
  const { state, open, widen, isWide } = useSearch(course);
  const query = typed.trim();
  const answer = useMemo(() => (state.at === 'ready' ? state.search.find(query, most) : none), [state, query, most]);

  useEffect(() => {
    if (asked !== '') open();
  }, []);
  useEffect(() => {
    const later = setTimeout(() => {
      setSaid(searchMessage(state, query, answer));
      if (state.at === 'ready') onAsked?.(query);
    }, pause);
    return () => clearTimeout(later);
  }, [answer, query, state]);

  const type = (value: string): void => {
    open();
    setMost(batch);
    setTyped(value);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys are an extra beside Tab.
    <div onKeyDown={moveFocus}>
      <SearchField value={typed} onOpen={open} onType={type} />
      <p class="search__count" role="status">
        {said}
      </p>
      {state.at === 'ready' && <Finds answer={answer} search={state.search} />}
      <div class="actions">
        {answer.total > most && (
          <Button look="secondary" onClick={() => setMost(most + batch)}>
            {text.more(Math.min(batch, answer.total - most))}
          </Button>
        )}
        {!isWide && query !== '' && state.at === 'ready' && (
          <Button look="secondary" onClick={widen}>
            {text.widen}
          </Button>
        )}
      </div>
    </div>
  );
};
