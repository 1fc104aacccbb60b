/** A section, by its number within its module, and how often the stem stands in it. */
export type Posting = readonly [section: number, times: number];

const mostTimes = 5;

/** Whole numbers to base 36, most often of one digit; what is carried over stands in front as capitals to base 26. */
const written = (number: number): string => {
  const carried = Math.floor(number / 36);
  const capitals = carried === 0 ? '' : [...carried.toString(26)].map(capital).join('');
  return capitals + (number % 36).toString(36);
};

const capital = (digit: string): string => String.fromCharCode(65 + Number.parseInt(digit, 26));

/**
 * Postings sorted by section as one text: for each the distance from the one before, then a `+` for each further time,
 * up to five times.
 */
export const writePostings = (sorted: readonly Posting[]): string => {
  let before = -1;
  return sorted
    .map(([section, times]) => {
      const distance = section - before - 1;
      before = section;
      return written(distance) + '+'.repeat(Math.min(times, mostTimes) - 1);
    })
    .join('');
};

const numberIn = (text: string): number => {
  let carried = 0;
  for (let place = 0; place < text.length - 1; place += 1) carried = carried * 26 + text.charCodeAt(place) - 65;
  return carried * 36 + Number.parseInt(text.slice(-1), 36);
};

/** The inverse of `writePostings`. */
export const readPostings = (code: string): readonly Posting[] => {
  let before = -1;
  return (code.match(/[A-Z]*[\da-z]\+*/g) ?? []).map((piece): Posting => {
    const [number = piece] = piece.split('+', 1);
    before += 1 + numberIn(number);
    return [before, piece.length - number.length + 1];
  });
};
