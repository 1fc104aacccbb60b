import { type CompetencyId, id, type LessonId, type ModuleId, type QuestionId } from '#domain/ids.ts';
import type { AnyOwn } from '../imported.ts';
import type { ExchangeKind, ExchangeQuestion } from '../question.ts';
import { closedParts } from './closed-parts.ts';
import { type Draw, drawing } from './draw.ts';
import { judgedParts } from './judged-parts.ts';
import { typedParts } from './typed-parts.ts';

/** What a kind has of its own, drawn. */
const parts: { readonly [Name in ExchangeKind]: (draw: Draw) => AnyOwn } = {
  ...closedParts,
  ...typedParts,
  ...judgedParts,
};

export const allKinds = Object.keys(parts).filter((kind): kind is ExchangeKind => kind in parts);

const common = (draw: Draw, number: number) => ({
  id: id<QuestionId>(`c-${String(number).padStart(3, '0')}`),
  ...(draw.chance(0.7) && { set: `s-${draw.between(1, 9)}` }),
  module: id<ModuleId>('kc-01-1'),
  competency: id<CompetencyId>(`k${draw.between(1, 9)}`),
  level: draw.one([1, 2, 3] as const),
  facet: draw.one(['knowledge', 'skill', 'behaviour'] as const),
  recall: draw.chance(0.3),
  tags: draw.chance(0.5) ? [id<CompetencyId>('k5')] : [],
  anchor: { lesson: id<LessonId>('podhod'), block: 'kak-najti' },
  text: draw.phrase(),
  explanation: draw.phrase(),
});

export const drawQuestion = (seed: string, kind: ExchangeKind, number: number): ExchangeQuestion => {
  const draw = drawing(`${seed} ${number}`);
  // Both halves are whole, and `kind` is one of them: TypeScript loses the tie between a kind and its parts.
  return { ...common(draw, number), ...parts[kind](draw) } as ExchangeQuestion;
};

/** All kinds in turn, from 1. */
export const kindAt = (number: number): ExchangeKind => allKinds[(number - 1) % allKinds.length] ?? 'single';
