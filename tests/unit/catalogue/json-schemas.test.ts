import { readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readSources } from '#build/read-sources.ts';
import { schemaFiles } from '#build/schema-files.ts';
import { jsonSchemas } from '#catalogue/json-schemas.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const settings = JSON.parse(read('.vscode/settings.json')) as {
  readonly 'yaml.schemas': Readonly<Record<string, string>>;
};

const files = [...readSources(root).keys()].filter((path) => path.endsWith('.yaml') && !path.endsWith('ledger.yaml'));

const schemasFor = (path: string): readonly string[] =>
  Object.entries(settings['yaml.schemas'])
    .filter(([, pattern]) => matchesGlob(path, pattern))
    .map(([schema]) => schema.replace('./', ''));

test('the committed schemas are up to date: else npm run schemas', () => {
  for (const [path, text] of schemaFiles()) expect(read(path), path).toBe(text);
});

describe('an editor', () => {
  test('finds exactly one schema for every file of authors', () => {
    for (const path of files) expect(schemasFor(path), path).toHaveLength(1);
  });

  test('takes everything that the catalogue takes', () => {
    const known = new Map([...schemaFiles()].map(([path, text]) => [path, z.fromJSONSchema(JSON.parse(text))]));
    for (const path of files) {
      const result = known.get(schemasFor(path)[0] ?? '')?.safeParse(parse(read(path)));
      expect(result?.success, path).toBe(true);
    }
  });

  test('refuses a misspelt field and a missing one', () => {
    const schema = z.fromJSONSchema(jsonSchemas().get('course') ?? {});
    const course = parse(read('courses/kc-01/course.yaml'));
    expect(schema.safeParse(course).success).toBe(true);
    expect(schema.safeParse({ ...course, titel: 'x' }).success).toBe(false);
    const { title: _, ...untitled } = course;
    expect(schema.safeParse(untitled).success).toBe(false);
  });
});

/** Fields that stand in a schema without a word of explanation. */
const undescribed = (value: unknown, place: string): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const fields = Reflect.get(value, 'properties');
  const own =
    typeof fields === 'object' && fields !== null && !Array.isArray(fields)
      ? Object.entries(fields)
          .filter(([, field]) => !/\p{Script=Cyrillic}/u.test(Reflect.get(Object(field), 'description') ?? ''))
          .map(([name]) => `${place}.${name}`)
      : [];
  return [...own, ...Object.entries(value).flatMap(([name, member]) => undescribed(member, `${place}.${name}`))];
};

test('every field of every schema is described in Russian', () => {
  for (const [name, schema] of jsonSchemas()) expect(undescribed(schema, name), name).toEqual([]);
});
