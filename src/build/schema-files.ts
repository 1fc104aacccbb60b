import { jsonSchemas } from '#catalogue/json-schemas.ts';

/** The committed schemas by their paths from the project's root. */
export const schemaFiles = (): ReadonlyMap<string, string> =>
  new Map(
    [...jsonSchemas()].map(([name, schema]) => [`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`]),
  );
