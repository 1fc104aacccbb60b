import type { Progress } from '#domain/progress.ts';

/** The other tabs of this browser that show the same site. */
export type Tabs = {
  readonly tell: (message: unknown) => void;
  readonly hear: (onMessage: (message: unknown) => void) => void;
};

/** What tabs say to each other: a delta that is on the device, or that everything was erased or replaced. */
export type Message =
  | { readonly kind: 'delta'; readonly generation: number; readonly delta: Progress }
  | { readonly kind: 'erased' };

const alone: Tabs = { tell: () => undefined, hear: () => undefined };

/** Tabs by BroadcastChannel; where there is none, or it is refused, this tab is alone. */
export const tabsByChannel = (name: string): Tabs => {
  try {
    const channel = new BroadcastChannel(name);
    return {
      tell: (message) => channel.postMessage(message),
      hear: (onMessage) => channel.addEventListener('message', ({ data }) => onMessage(data)),
    };
  } catch {
    return alone;
  }
};
