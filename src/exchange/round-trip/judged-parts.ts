import type { ExpertKey, Own } from '../question.ts';
import type { Draw } from './draw.ts';
import { named, told } from './parts.ts';

const key = (draw: Draw): ExpertKey =>
  draw.chance(0.5)
    ? { by: 'author', on: '2026-11-23' }
    : { by: 'panel', experts: draw.between(2, 9), on: '2026-10-01' };

const points = [3, 2, 1, 0] as const;

const situational = (draw: Draw): Own<'situational'> => ({
  kind: 'situational',
  key: key(draw),
  options: draw.order(told(draw, 4, 4).map((one, place) => ({ ...one, points: points[place] ?? 0 }))),
});

const rate = (draw: Draw): Own<'situational-rate'> => {
  const scale = named(draw, 3, 5);
  return {
    kind: 'situational-rate',
    key: key(draw),
    scale,
    options: told(draw, 3, 5).map((one) => ({ ...one, rating: scale[draw.between(0, scale.length - 1)]?.id ?? '' })),
  };
};

const rank = (draw: Draw): Own<'situational-rank'> => ({
  kind: 'situational-rank',
  key: key(draw),
  options: told(draw, 3, 5),
});

const likert = (draw: Draw): Own<'likert'> => ({ kind: 'likert', scale: named(draw, 3, 7), rows: named(draw, 1, 8) });

const selfAssessment = (draw: Draw): Own<'self-assessment'> => ({
  kind: 'self-assessment',
  levels: named(draw, 4, 4).map((one, place) => ({ ...one, level: points[3 - place] ?? 0 })),
});

const scenario = (draw: Draw): Own<'scenario'> => ({
  kind: 'scenario',
  key: key(draw),
  start: 'n1',
  nodes: ['n1', 'n2'].map((id) => ({
    id,
    text: draw.phrase(),
    choices: told(draw, 2, 4).map((one, place) => ({
      ...one,
      points: points[place] ?? 0,
      reply: draw.phrase(),
      ...(id === 'n1' && { to: 'n2' }),
    })),
  })),
});

/** Kinds that experts judge, and opinions. */
export const judgedParts = {
  situational,
  'situational-rate': rate,
  'situational-rank': rank,
  likert,
  'self-assessment': selfAssessment,
  scenario,
};
