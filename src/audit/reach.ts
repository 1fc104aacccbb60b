import type { Quiz } from '#domain/quiz.ts';
import { scaled } from '#domain/scaled.ts';
import type { Question } from '#questions/kinds.ts';
import { passOutOfReach, situationAlwaysPassed, situationOutOfReach } from '#text/audit-findings.ts';
import { type Finding, inField, inQuestion } from './finding.ts';
import { type Guesser, passChance } from './pass-chance.ts';
import { isSituation } from './pass-rule.ts';

/** Guesses round scores to nine digits. */
const rounding = 1e-8;

/**
 * The lowest and the highest score of any response. A blind guess takes every response with some chance, so it knows
 * them; only typed texts and numbers, which it never finds, are taken to reach full credit.
 */
const rangeOf = (question: Question, blind: Guesser): { readonly least: number; readonly most: number } => {
  const scores = blind(question).map(({ score }) => score);
  const isTyped = scores.length === 1 && !isSituation(question);
  return { least: Math.min(...scores), most: isTyped ? 1 : Math.max(...scores) };
};

const ofSituations = (quiz: Quiz<Question>, file: string, blind: Guesser): readonly Finding[] =>
  quiz.bank.filter(isSituation).flatMap((question) => {
    const { least, most } = rangeOf(question, blind);
    if (most < quiz.situationPass - rounding) return [inQuestion(file, question.id, situationOutOfReach)];
    const isAlwaysPassed = quiz.situationPass > 0 && least >= quiz.situationPass - rounding;
    return isAlwaysPassed ? [inQuestion(file, question.id, situationAlwaysPassed)] : [];
  });

/** Thresholds that no response reaches in some draw, and situations whose threshold every response reaches. */
export const reach = (quiz: Quiz<Question>, file: string, blind: Guesser): readonly Finding[] => {
  const findings = ofSituations(quiz, file, blind);
  if (findings.length > 0) return findings;
  const faultless: Guesser = (question) => [{ score: scaled(rangeOf(question, blind).most), chance: 1 }];
  return passChance({ quiz, guesser: faultless }) < 1 - rounding ? [inField(file, 'pass', passOutOfReach)] : [];
};
