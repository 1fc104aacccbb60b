export type Bind = () => () => void;

/** Fetches a binding and binds it, unless the page was released in the meantime. */
const bindFetched = (load: () => Promise<Bind>): (() => void) => {
  let isReleased = false;
  let stop: (() => void) | undefined;
  void load().then((bind) => {
    if (!isReleased) stop = bind();
  });
  return () => {
    isReleased = true;
    stop?.();
  };
};

/** Fetches a binding only where the page has something for it, so that a lesson does not carry it. */
export const bindWhere = (selector: string, load: () => Promise<Bind>): (() => void) =>
  document.querySelector(selector) ? bindFetched(load) : () => undefined;

type Store = { readonly subscribe: (listener: () => void) => () => void };

/** Fetches a binding as soon as there is something for it to show. */
export const bindOnce = (
  stores: readonly Store[],
  isWanted: () => boolean,
  load: () => Promise<Bind>,
): (() => void) => {
  const stops: (() => void)[] = [];
  let isBound = false;
  const look = (): void => {
    if (isBound || !isWanted()) return;
    isBound = true;
    stops.push(bindFetched(load));
  };
  stops.push(...stores.map((store) => store.subscribe(look)));
  return () => {
    for (const stop of stops) stop();
  };
};
