import type { PackageFormat } from './formats.ts';

/** Schema files of a standard as a package carries them, by name. */
export type Schemas = ReadonlyMap<string, Uint8Array>;

export type WrittenManifest = {
  readonly format: PackageFormat;
  readonly text: string;
  readonly schemas: Schemas;
};

export type ManifestProblem = {
  /** From 1. */
  readonly line: number | undefined;
  /** In the words of who found it, English. */
  readonly message: string;
};

/**
 * Looks at a manifest before it is zipped. The CLI has one that asks the schemas; the HR page has none, since a
 * validator weighs more than the desk and its packages are the CLI's byte for byte.
 */
export type VerifyManifest = (manifest: WrittenManifest) => Promise<readonly ManifestProblem[]>;
