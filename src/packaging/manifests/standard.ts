import type { Scaled } from '#domain/scaled.ts';
import type { ToldSettings } from '../told-settings.ts';

/** What may be decided for one package. */
export type PackageSettings = ToldSettings & {
  /**
   * Written into the manifest only if set: Moodle then overrides the status that the course sends from its score
   * (masteryoverride, on by default).
   */
  readonly masteryScore?: Scaled | undefined;
};

/** A package as its manifest describes it. */
export type PackageOutline = {
  /** The variant's id. */
  readonly id: string;
  /** At most 92 characters. */
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly edition: number;
  /** Whether the course ends with a test that is passed or failed. */
  readonly hasFinal: boolean;
  /** The page that the LMS opens. */
  readonly start: string;
  /** Everything in the package but the manifest itself. */
  readonly files: readonly string[];
  readonly settings: PackageSettings;
};

/** What a standard adds to a course's files. */
export type Standard = {
  /** The manifest's name, at the root of the package. */
  readonly manifest: string;
  /** Its schema files: in the site below `packaging/<format>/`, in the package at the root. */
  readonly schemas: readonly string[];
  /** Its pages speak with a server whose address only the launch tells. */
  readonly meetsLrs?: boolean;
  readonly write: (outline: PackageOutline) => string;
};
