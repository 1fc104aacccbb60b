import type { Criterion } from './criterion.ts';
import { operable } from './operable.ts';
import { perceivable } from './perceivable.ts';
import { robust } from './robust.ts';
import { understandable } from './understandable.ts';

/** All criteria of WCAG 2.2 of levels A and AA, in the standard's order, under its four principles. */
export const principles: readonly { readonly title: string; readonly criteria: readonly Criterion[] }[] = [
  { title: 'Воспринимать', criteria: perceivable },
  { title: 'Управлять', criteria: operable },
  { title: 'Понимать', criteria: understandable },
  { title: 'Пользоваться любыми средствами', criteria: robust },
];

export const criteria: readonly Criterion[] = principles.flatMap((principle) => principle.criteria);
