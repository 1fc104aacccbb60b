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

/** A course of a package as its manifest describes it: one SCO (AU). */
export type CourseOutline = {
  /** The variant's id. */
  readonly id: string;
  /** At most 92 characters. */
  readonly title: string;
  readonly description: string;
  /** Whether the course ends with a test that is passed or failed. */
  readonly hasFinal: boolean;
  /** The page that the LMS opens. */
  readonly start: string;
  /** Files that no other course of the package uses. */
  readonly files: readonly string[];
};

/** A package as its manifest describes it. */
export type PackageOutline = {
  /** Of the variant, or of the track: the same in every edition. */
  readonly id: string;
  /** At most 92 characters. */
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly edition: number;
  /** What its lessons and tests take, in minutes. */
  readonly minutes: number;
  /** In the order in which they are taken. */
  readonly courses: readonly CourseOutline[];
  /** Files of several courses, or of none; with those of the courses everything but the manifest itself. */
  readonly shared: readonly string[];
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
  /** Bundled scripts that only packages of such a standard ask for, by the names that the bundler hashes. */
  readonly scripts: {
    /** Has to run before all others. */
    readonly first?: string;
    /** Connects the pages with an LMS. */
    readonly boot: string;
    readonly others: readonly string[];
  };
  readonly write: (outline: PackageOutline) => string;
};
