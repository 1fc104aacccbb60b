import type { CourseId, TrackId } from '#domain/ids.ts';
import type { PackageFormat } from '#packaging/formats.ts';
import type { PackageFailure } from '#packaging/package-failure.ts';
import type { ToldSettings } from '#packaging/told-settings.ts';

/** What the officer asked for. */
export type PackageJob = {
  /** Absolute address of the site's root, with a slash at its end. */
  readonly root: string;
  readonly track: TrackId;
  /** Of the track, in the order of its courses. */
  readonly courses: readonly CourseId[];
  readonly format: PackageFormat;
  readonly settings: ToldSettings;
};

/** One zip, or why there is none. */
export type MadePackage =
  | { readonly ok: true; readonly course: CourseId; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly course: CourseId; readonly why: PackageFailure['why'] };

/** What the worker tells the page; `unreachable`: not even the site's list of files could be read. */
export type PackageNews =
  /** 0–1 of everything that was asked for. */
  | { readonly what: 'progress'; readonly share: number }
  | { readonly what: 'done'; readonly packages: readonly MadePackage[] }
  | { readonly what: 'unreachable' };
