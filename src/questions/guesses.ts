import type { Distribution } from '#domain/distribution.ts';
import { categoriseGuess } from './categorise/guess.ts';
import { clozeSelectGuess } from './cloze-select/guess.ts';
import { typedGuess } from './guess-typed.ts';
import { hotspotGuess } from './hotspot/guess.ts';
import type { KindName, Question } from './kinds.ts';
import { likertGuess } from './likert/guess.ts';
import { matchingGuess } from './matching/guess.ts';
import { multipleGuess } from './multiple/guess.ts';
import { orderingGuess } from './ordering/guess.ts';
import { scenarioGuess } from './scenario/guess.ts';
import { selfAssessmentGuess } from './self-assessment/guess.ts';
import { singleGuess } from './single/guess.ts';
import { situationalGuess } from './situational/guess.ts';
import { situationalRankGuess } from './situational-rank/guess.ts';
import { situationalRateGuess } from './situational-rate/guess.ts';
import { trueFalseGuess } from './true-false/guess.ts';

/**
 * The model of a guesser: one who knows nothing, fills in everything that the form asks for, and takes every complete
 * response with the same chance; in a talk every choice of the step at hand. Texts and numbers that have to be typed are never guessed.
 */
type Guess = (question: Question) => Distribution;

const own = {
  single: singleGuess,
  multiple: multipleGuess,
  matching: matchingGuess,
  ordering: orderingGuess,
  situational: situationalGuess,
  'cloze-select': clozeSelectGuess,
  'cloze-text': typedGuess,
  'short-text': typedGuess,
  numeric: typedGuess,
  'situational-rate': situationalRateGuess,
  'situational-rank': situationalRankGuess,
  scenario: scenarioGuess,
  hotspot: hotspotGuess,
  'true-false': trueFalseGuess,
  categorise: categoriseGuess,
  likert: likertGuess,
  'self-assessment': selfAssessmentGuess,
} satisfies { readonly [Name in KindName]: (question: Extract<Question, { kind: Name }>) => Distribution };

// The one cast: TypeScript cannot tie the model found by a question's name to that question's type.
const guesses = own as unknown as Readonly<Record<KindName, Guess>>;

/** The score of a blind guess at a question. */
export const guessOf = (question: Question): Distribution => guesses[question.kind](question);
