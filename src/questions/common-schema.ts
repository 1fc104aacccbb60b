import { z } from 'zod';
import type { Brand } from '#domain/brand.ts';
import { type CompetencyId, id, type LessonId, type ModuleId, type QuestionId } from '#domain/ids.ts';
import type { QuestionBase } from '#domain/question.ts';

/** Rules beyond the form of the YAML; an issue's message is the rule's name, its text is in `#text/question-rules.ts`. */
export type QuestionRule =
  | 'no-html'
  | 'distinct-ids'
  | 'one-right'
  | 'several-right'
  | 'some-wrong'
  | 'each-points-once'
  | 'known-targets'
  | 'each-gap-once'
  | 'known-right'
  | 'typable-text'
  | 'distinct-texts'
  | 'mistake-is-wrong'
  | 'typable-number'
  | 'one-unit-or-choice'
  | 'one-base-unit'
  | 'widening-bands'
  | 'experts-of-panel'
  | 'known-ratings'
  | 'talk-start'
  | 'talk-target'
  | 'talk-loop'
  | 'talk-endless'
  | 'talk-unreachable'
  | 'talk-points'
  | 'shape-inside'
  | 'area-inside'
  | 'small-letters'
  | 'areas-apart'
  | 'known-buckets'
  | 'bucket-or-trap'
  | 'free-bucket'
  | 'rising-levels'
  | 'free-id';

/** A question as its author wrote it: checks and module quizzes leave the module to the catalogue. */
export type Draft<Question extends QuestionBase> = Question extends QuestionBase
  ? Omit<Question, 'module'> & { readonly module?: ModuleId | undefined }
  : never;

/**
 * Ties a rule's name to the message that zod reports. `told` fills the places of the rule's text: `{node}` is put in
 * for `node`.
 */
export const broken = (rule: QuestionRule, told: Readonly<Record<string, string>> = {}) => ({
  message: rule,
  params: { ...told },
});

/** ASCII lower case, digits, hyphens between; of a name that every object has, records would keep no answer. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .refine((text) => text !== 'constructor' && text !== 'prototype', broken('free-id'));

const idSchema = <Id extends Brand<string, string>>() => slugSchema.transform((text) => id<Id>(text));

/** Inline Markdown subset: what looks like a tag is refused, so that no author believes it works. */
export const inlineSchema = z
  .string()
  .trim()
  .min(1)
  .refine((text) => !/<[a-z/!]/i.test(text), broken('no-html'));

/** `lesson#block` */
const anchorSchema = z
  .string()
  .regex(/^[a-z0-9-]+#[a-z0-9-]+$/)
  .transform((text) => {
    const [lesson = '', block = ''] = text.split('#');
    return { lesson: id<LessonId>(lesson), block };
  });

/** The fields that questions of every kind have, to be spread into a kind's strict object. */
export const commonFields = {
  id: idSchema<QuestionId>(),
  set: slugSchema.optional(),
  module: idSchema<ModuleId>().optional(),
  competency: idSchema<CompetencyId>(),
  level: z.literal([1, 2, 3]),
  facet: z.enum(['knowledge', 'skill', 'behaviour']),
  recall: z.boolean().default(false),
  tags: z.array(idSchema<CompetencyId>()).default([]),
  anchor: anchorSchema,
  text: inlineSchema,
  explanation: inlineSchema,
};

/** What every part that answers for itself has. */
export const partFields = { id: slugSchema, text: inlineSchema, feedback: inlineSchema };

const distinctIds = (parts: readonly { readonly id: string }[]): boolean =>
  new Set(parts.map((part) => part.id)).size === parts.length;

type Size = { readonly min: number; readonly max: number };

/** A list of parts with ids of their own. */
export const partsSchema = <Part extends z.ZodType<{ readonly id: string }>>(part: Part, { min, max }: Size) =>
  z.array(part).min(min).max(max).refine(distinctIds, broken('distinct-ids'));

/** Options that are right or wrong; `right` is written only where it is true. */
export const judgedOptions = (size: Size) =>
  partsSchema(z.strictObject({ ...partFields, right: z.boolean().default(false) }), size);

/** How many of the options are right. */
export const rightCount = (options: readonly { readonly right: boolean }[]): number =>
  options.filter((option) => option.right).length;
