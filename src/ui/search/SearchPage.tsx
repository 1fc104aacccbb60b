import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SearchBox } from './SearchBox.tsx';

const isOnDisk = (): boolean => location.protocol === 'file:';

const writeAddress = (query: string): void => {
  const address = new URL(location.href);
  if (query === (address.searchParams.get('q') ?? '') || isOnDisk()) return;
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  history.replaceState(history.state, '', address);
};

/** Search on a page of its own: `?q=` in the address asks at once, and the address keeps what was asked last. */
export const SearchPage: FunctionComponent = () => {
  const [asked, setAsked] = useState('');
  useEffect(() => setAsked(new URLSearchParams(location.search).get('q') ?? ''), []);
  return <SearchBox key={asked} asked={asked} onAsked={writeAddress} />;
};
