import type { ReadBlock } from './read-blocks.ts';

export type Reading = { readonly pause: () => void; readonly go: () => void; readonly stop: () => void };

type Voiced = {
  readonly voice: SpeechSynthesisVoice;
  /** 1 is the voice's usual speed; asked before each paragraph. */
  readonly rate: () => number;
  readonly onEnd: () => void;
};

const mark = 'data-reading';

const show = (element: HTMLElement): void => {
  element.setAttribute(mark, '');
  element.scrollIntoView({ block: 'nearest' });
};

/** Reads paragraph by paragraph and shows which one. A voice that fails is passed over like one that is done. */
export const readAloud = (blocks: readonly ReadBlock[], { voice, rate, onEnd }: Voiced): Reading => {
  let isStopped = false;
  const stop = (): void => {
    if (isStopped) return;
    isStopped = true;
    speechSynthesis.cancel();
    removeEventListener('pagehide', stop);
    for (const { element } of blocks) element.removeAttribute(mark);
    onEnd();
  };
  const speak = (at: number): void => {
    const block = blocks[at];
    // A page that is swapped within an LMS takes its paragraphs along.
    if (!block?.element.isConnected) {
      stop();
      return;
    }
    const words = new SpeechSynthesisUtterance(block.text);
    Object.assign(words, { voice, lang: voice.lang, rate: rate() });
    const next = (): void => {
      block.element.removeAttribute(mark);
      if (!isStopped) speak(at + 1);
    };
    words.onend = next;
    words.onerror = next;
    show(block.element);
    speechSynthesis.speak(words);
  };
  addEventListener('pagehide', stop);
  speechSynthesis.cancel();
  speak(0);
  return { pause: () => speechSynthesis.pause(), go: () => speechSynthesis.resume(), stop };
};
