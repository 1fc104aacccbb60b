import type { FunctionComponent } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Found } from '#search/build-index.ts';
import { search as text } from '#text/search.ts';
import { Button } from '#ui/kit/Button.tsx';
import { Finds } from './Finds.tsx';
import { type SearchState, useSearch } from './use-search.ts';

const mostShown = 30;
/** A pause in typing after which the count is spoken and the address written, in milliseconds. */
const pause = 400;

const isOnDisk = (): boolean => location.protocol === 'file:';

const messageOf = (state: SearchState, query: string, found: readonly Found[]): string => {
  if (state.at === 'failed') return isOnDisk() ? text.notLoadedFromDisk : text.notLoaded;
  if (query === '') return '';
  if (state.at !== 'ready') return text.loading;
  if (found.length === 0) return query.length < 2 ? text.tooShort : text.nothing;
  return found.length > mostShown ? text.foundShown(found.length, mostShown) : text.found(found.length);
};

const writeAddress = (query: string): void => {
  const address = new URL(location.href);
  if (query === (address.searchParams.get('q') ?? '') || isOnDisk()) return;
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  history.replaceState(history.state, '', address);
};

/** Search over lessons and terms as one types; `?q=` in the address asks at once. */
export const SearchBox: FunctionComponent = () => {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const [state, open] = useSearch();
  const query = typed.trim();
  const found = useMemo(() => (state.at === 'ready' ? state.search(query) : []), [state, query]);
  const message = messageOf(state, query, found);

  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('q') ?? '';
    setTyped(asked);
    if (asked !== '') open();
  }, []);
  useEffect(() => {
    const later = setTimeout(() => {
      setSaid(message);
      if (state.at === 'ready') writeAddress(query);
    }, pause);
    return () => clearTimeout(later);
  }, [message, query, state]);

  const submit = (event: Event): void => {
    event.preventDefault();
    open();
  };
  const type = (value: string): void => {
    open();
    setTyped(value);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: Chromium 109 knows no <search>. */}
      <form class="search needs-script" role="search" onSubmit={submit}>
        <div class="field search__field">
          <label for="search-query">{text.field}</label>
          <p class="field__hint" id="search-hint">
            {text.hint}
          </p>
          <input
            id="search-query"
            type="search"
            name="q"
            maxLength={200}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="search-hint"
            value={typed}
            onFocus={open}
            onInput={(event) => type(event.currentTarget.value)}
          />
        </div>
        <Button type="submit">{text.submit}</Button>
      </form>
      <p class="search__count" role="status">
        {said}
      </p>
      <Finds found={found.slice(0, mostShown)} />
    </>
  );
};
