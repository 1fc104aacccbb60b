/** Signs that mean something in GIFT, and a line break. */
const signs = ['~', '=', '#', '{', '}', ':', '\\'];

/** Characters for private use stand for escaped signs while a question is taken apart. */
const first = 0xe000;

const standIn = (place: number): string => String.fromCharCode(first + place);

/** A text as it may stand anywhere in GIFT. */
export const escapeGift = (text: string): string => text.replace(/[~=#{}:\\]/g, '\\$&').replaceAll('\n', '\\n');

/** Escaped signs become stand-ins, so that what is left of them means something. Same length or shorter, same lines. */
export const hideEscapes = (text: string): string =>
  text
    .replace(/[\uE000-\uE007]/g, '\uFFFD')
    .replace(/\\([~=#{}:\\n])/g, (_, sign: string) =>
      sign === 'n' ? standIn(signs.length) : standIn(signs.indexOf(sign)),
    );

/** Stand-ins become the signs that they stand for. */
export const showEscapes = (text: string): string =>
  text.replace(/[\uE000-\uE007]/g, (one) => signs[one.charCodeAt(0) - first] ?? '\n');
