import type { Page } from '@playwright/test';

export type FakeVoice = {
  readonly lang: string;
  readonly localService: boolean;
  /** Never comes to the end of a paragraph by itself. */
  readonly isSlow?: boolean;
};

/** Runs in the page before its scripts: voices that write down what they would say. */
export const fakeVoices = (voices: readonly FakeVoice[]): void => {
  const spoken: string[] = [];
  const calls: string[] = [];
  Object.assign(window, { spoken, calls });
  const speak = (words: SpeechSynthesisUtterance): void => {
    spoken.push(words.text);
    calls.push('speak');
    const voice = words.voice as FakeVoice | null;
    if (!voice?.isSlow) setTimeout(() => words.onend?.(new Event('end') as SpeechSynthesisEvent));
  };
  const noted = (name: string) => () => void calls.push(name);
  const speechSynthesis = {
    getVoices: () => voices,
    speak,
    pause: noted('pause'),
    resume: noted('resume'),
    cancel: noted('cancel'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
  // The browser's own takes no voice but its own.
  class Utterance {
    voice: unknown;
    onend: unknown;
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
};

export const spokenTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { readonly spoken: readonly string[] }).spoken);
