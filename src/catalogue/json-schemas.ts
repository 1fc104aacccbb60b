import { z } from 'zod';
import { describeField, describeKind, schemaTitles } from '#text/field-descriptions.ts';
import { assignmentsSchema } from './schemas/assignments.ts';
import { checksSchema } from './schemas/checks.ts';
import { competenciesSchema } from './schemas/competency.ts';
import { courseSchema } from './schemas/course.ts';
import { glossarySchema } from './schemas/glossary.ts';
import { lessonSchema } from './schemas/lesson.ts';
import { normsSchema } from './schemas/norm.ts';
import { quizSchema } from './schemas/quiz.ts';
import { tracksSchema } from './schemas/tracks.ts';

/** By the name of the thing that a file describes. A ledger is never written by hand, so editors need none for it. */
const schemas = {
  assignments: assignmentsSchema,
  checks: checksSchema,
  competencies: competenciesSchema,
  course: courseSchema,
  glossary: glossarySchema,
  lesson: lessonSchema,
  norms: normsSchema,
  quiz: quizSchema,
  tracks: tracksSchema,
} as const;

export type SchemaName = keyof typeof schemas;

type JsonSchema = z.core.JSONSchema.BaseSchema;

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** zod's bounds of whole numbers, which say nothing to an author. */
const withoutBounds = ({ maximum, minimum, ...rest }: JsonSchema): JsonSchema => ({
  ...rest,
  ...(minimum !== undefined && minimum !== Number.MIN_SAFE_INTEGER && { minimum }),
  ...(maximum !== undefined && maximum !== Number.MAX_SAFE_INTEGER && { maximum }),
});

const descriptionOf = (holder: string, key: string, value: JsonSchema): string | undefined =>
  key === 'kind' && typeof value.const === 'string' ? describeKind(value.const) : describeField(holder, key);

/** The same schema with a description of every field; `holder`: the field that the described ones stand in. */
const described = (schema: JsonSchema, holder: string): JsonSchema => {
  const entries = Object.entries(withoutBounds(schema)).map(([name, value]): readonly [string, unknown] => {
    if (name === 'properties' && isSchema(value)) return [name, describedFields(value, holder)];
    if (isSchema(value)) return [name, described(value, holder)];
    return [name, Array.isArray(value) ? value.map((one) => (isSchema(one) ? described(one, holder) : one)) : value];
  });
  return Object.fromEntries(entries);
};

const describedFields = (fields: object, holder: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fields).map(([key, value]) => {
      if (!isSchema(value)) return [key, value];
      const description = descriptionOf(holder, key, value);
      return [key, { ...(description !== undefined && { description }), ...described(value, key) }];
    }),
  );

/** What editors show and check while an author writes: a JSON Schema of each file, by its name. */
export const jsonSchemas = (): ReadonlyMap<SchemaName, JsonSchema> =>
  new Map(
    (Object.keys(schemas) as readonly SchemaName[]).map((name) => {
      // Authors write the input: ids before they are marked, and without what has a default.
      const { $schema, ...schema } = z.toJSONSchema(schemas[name], {
        io: 'input',
        target: 'draft-7',
        unrepresentable: 'any',
      });
      return [
        name,
        { ...($schema !== undefined && { $schema }), title: schemaTitles[name], ...described(schema, name) },
      ];
    }),
  );
