import BookBlock from './BookBlock.astro';
import BookCheck from './BookCheck.astro';
import BookContrast from './BookContrast.astro';
import BookDefinition from './BookDefinition.astro';
import BookDiagram from './BookDiagram.astro';
import BookExample from './BookExample.astro';
import BookFor from './BookFor.astro';
import BookHeading from './BookHeading.astro';
import BookInLaw from './BookInLaw.astro';
import BookMemo from './BookMemo.astro';
import BookSituation from './BookSituation.astro';
import BookSkills from './BookSkills.astro';
import BookSubheading from './BookSubheading.astro';
import BookTerm from './BookTerm.astro';

/** The same components as in a lesson, for paper: nothing to press, headings two levels lower, and no id twice. */
export const bookComponents = {
  h2: BookHeading,
  h3: BookSubheading,
  Block: BookBlock,
  Check: BookCheck,
  Contrast: BookContrast,
  Definition: BookDefinition,
  Diagram: BookDiagram,
  Example: BookExample,
  For: BookFor,
  InLaw: BookInLaw,
  Memo: BookMemo,
  Situation: BookSituation,
  Skills: BookSkills,
  Term: BookTerm,
};
