/** How Russian texts name legal acts: numbers, dates, articles. */

export type Requisite = {
  readonly written: string;
  /** Equal for one requisite in whatever spelling: `210-фз`, `2006-05-02`, `ст 7.3`. */
  readonly key: string;
  readonly index: number;
};

const months = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';

const two = (number: string | undefined): string => (number ?? '').padStart(2, '0');

const monthNumber = (name: string | undefined): string =>
  two(String(months.split('|').indexOf((name ?? '').toLowerCase()) + 1));

const acts = 'закон|указ|постановлени|распоряжени|приказ|кодекс|регламент|положени|стандарт';

type Form = { readonly pattern: RegExp; readonly keyOf: (found: readonly (string | undefined)[]) => string };

const forms: readonly Form[] = [
  // 210-ФЗ
  { pattern: /(?<![\p{L}\p{N}])(\d+)-(ФЗ|ФКЗ)(?!\p{L})/giu, keyOf: ([, number, kind]) => `${number}-${kind}` },
  // приказ от … № 118: a number of a request or of a house is none
  {
    pattern: new RegExp(`(?:${acts})[^.!?]{0,80}?№\\s?(\\d+)(?![\\p{N}-])`, 'giu'),
    keyOf: ([, number]) => `№ ${number}`,
  },
  {
    pattern: /(?<!\p{L})(?:стать(?:я|и|е|ю|ёй|ей)|ст\.)\s?(\d+(?:\.\d+)*)/giu,
    keyOf: ([, number]) => `ст ${number}`,
  },
  {
    pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/gu,
    keyOf: ([, day, month, year]) => `${year}-${two(month)}-${two(day)}`,
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})\\s(${months})\\s(\\d{4})(?!\\d)`, 'giu'),
    keyOf: ([, day, month, year]) => `${year}-${monthNumber(month)}-${two(day)}`,
  },
  { pattern: /ГОСТ(?:\sР)?(?:\s(?:ИСО|МЭК|\/))*\s(\d[\d.-]*\d)/gu, keyOf: ([, number]) => `гост ${number}` },
];

/** Everything in a text that a reader would look up in a law. */
export const requisitesIn = (text: string): readonly Requisite[] =>
  forms.flatMap(({ pattern, keyOf }) =>
    [...text.matchAll(pattern)].map((found) => ({
      written: found[0],
      key: keyOf(found).toLowerCase(),
      index: found.index,
    })),
  );
