import { unescapeText } from './unescape-text.ts';
import { walkXml } from './walk-xml.ts';

/** The texts that cells refer to by number (ECMA-376 18.4); formatting is dropped, and so are phonetic hints. */
export const sharedStrings = (bytes: Uint8Array): readonly string[] => {
  const strings: string[] = [];
  let [text, isText, isPhonetic] = ['', false, false];
  walkXml(bytes, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
    },
    text: (part) => {
      if (isText) text += part;
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si') strings.push(unescapeText(text));
    },
  });
  return strings;
};
