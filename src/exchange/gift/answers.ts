/** One `=` or `~` of a question's answers, escapes still hidden. */
export type Entry = {
  readonly sign: '=' | '~';
  /** In percent; undefined where the file gives none. */
  readonly weight: number | undefined;
  readonly text: string;
  readonly feedback: string;
};

const readEntry = (sign: '=' | '~', body: string): Entry => {
  const [, weight, rest = ''] = /^\s*(?:%(-?\d+(?:\.\d+)?)%)?(.*)$/s.exec(body) ?? [];
  const hash = rest.indexOf('#');
  return {
    sign,
    weight: weight === undefined ? undefined : Number(weight),
    text: (hash < 0 ? rest : rest.slice(0, hash)).trim(),
    feedback: hash < 0 ? '' : rest.slice(hash + 1).trim(),
  };
};

/** The answers by their signs; what stands before the first sign comes back apart. */
export const entriesIn = (answers: string): { readonly before: string; readonly entries: readonly Entry[] } => {
  const [before = '', ...rest] = answers.split(/([=~])/);
  const entries: Entry[] = [];
  for (let place = 0; place < rest.length; place += 2)
    entries.push(readEntry(rest[place] === '=' ? '=' : '~', rest[place + 1] ?? ''));
  return { before: before.trim(), entries };
};

/** The answers and the general feedback behind `####`. */
export const partFeedback = (answers: string): { readonly answers: string; readonly explanation: string } => {
  const place = answers.indexOf('####');
  return place < 0
    ? { answers, explanation: '' }
    : { answers: answers.slice(0, place), explanation: answers.slice(place + 4).trim() };
};
