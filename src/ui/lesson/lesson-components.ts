import Block from './Block.astro';
import Check from './Check.astro';
import Contrast from './Contrast.astro';
import Definition from './Definition.astro';
import Diagram from './Diagram.astro';
import Example from './Example.astro';
import For from './For.astro';
import InLaw from './InLaw.astro';
import Memo from './Memo.astro';
import Situation from './Situation.astro';
import Skills from './Skills.astro';
import Term from './Term.astro';

/** What an author may write in a lesson's text besides Markdown. */
export const lessonComponents = {
  Block,
  Check,
  Contrast,
  Definition,
  Diagram,
  Example,
  For,
  InLaw,
  Memo,
  Situation,
  Skills,
  Term,
};
