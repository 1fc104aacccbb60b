/** A test by which a criterion is checked with every change. */
export type Proof = {
  readonly file: string;
  /** The beginning of the test's title. */
  readonly title: string;
  /** What it makes sure of, for readers. */
  readonly says: string;
};

/** How somebody looked at what no test can judge. */
export type Look = {
  /** As a reader writes it. */
  readonly on: string;
  readonly note: string;
};

/** A criterion of WCAG 2.2: number, level, what it asks and how the site meets it, and what that rests on. */
export type Criterion = readonly [number: string, level: 'A' | 'AA', name: string, met: string, basis: Proof | Look];

const inFile =
  (file: string) =>
  (title: string, says: string): Proof => ({ file, title, says });

export const inRules = inFile('tests/site/criteria.spec.ts');
export const inHands = inFile('tests/site/criteria-in-use.spec.ts');
export const inReflow = inFile('tests/site/reflow.spec.ts');
export const inHtml = inFile('tests/site/html.spec.ts');
export const inWalk = inFile('tests/e2e/walk.spec.ts');
export const inView = inFile('tests/e2e/view.spec.ts');
export const inSchemes = inFile('tests/unit/ui/view/schemes.test.ts');
export const inStates = inFile('tests/site/axe-states.spec.ts');

export const axe: Proof = inFile('tests/site/axe.spec.ts')(
  'axe finds nothing on any built page',
  'Программа axe не находит нарушений ни на одной странице',
);
export const spoken: Proof = inFile('tests/site/showcase/transcripts.spec.ts')(
  'what is told of',
  'Что слышит человек с диктором, записано для каждого вида заданий и сверяется',
);

export const looked = (note: string): Look => ({ on: '27.11.2026', note });
