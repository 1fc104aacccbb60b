import { memoryPages, validateXML, type XMLLintOptions } from 'xmllint-wasm';
import type { ManifestProblem } from '#packaging/verify-manifest.ts';

type SchemaFile = { readonly fileName: string; readonly contents: string | Uint8Array };

export type Validating = {
  /** As messages name the document. */
  readonly name: string;
  readonly text: string;
  /** Lines that stand before it where it was cut out of a file. */
  readonly linesBefore?: number;
  readonly schema: SchemaFile;
  readonly extension?: XMLLintOptions['extension'];
  /** What the schema draws on. */
  readonly preload?: readonly SchemaFile[];
};

/** Asks libxml2. Nothing where the document is valid. */
export const validated = async (asked: Validating): Promise<readonly ManifestProblem[]> => {
  const { name, text, linesBefore = 0, schema, extension = 'schema', preload = [] } = asked;
  const { errors, rawOutput, valid } = await validateXML({
    xml: { fileName: name, contents: new TextEncoder().encode(text) },
    extension,
    schema,
    preload: [...preload],
    maxMemoryPages: 64 * memoryPages.MiB,
  });
  if (valid) return [];
  const problems = errors.map(({ message, loc }) => ({
    line: loc ? loc.lineNumber + linesBefore : undefined,
    message,
  }));
  return problems.length > 0 ? problems : [{ line: undefined, message: rawOutput }];
};
