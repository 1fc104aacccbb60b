const isOwn = ({ localService, lang }: SpeechSynthesisVoice): boolean => localService && /^ru\b/i.test(lang);

/**
 * A Russian voice of this device. Voices that send the text to a server are never taken: it would leave the organisation.
 */
export const localVoice = (): SpeechSynthesisVoice | undefined =>
  'speechSynthesis' in window ? speechSynthesis.getVoices().find(isOwn) : undefined;

/** Voices become known a moment after the page: `run` is called then. */
export const onVoices = (run: () => void): (() => void) => {
  if (!('speechSynthesis' in window)) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', run);
  return () => speechSynthesis.removeEventListener('voiceschanged', run);
};
