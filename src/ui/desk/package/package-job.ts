import type { CourseId, TrackId } from '#domain/ids.ts';
import type { PackageFormat } from '#packaging/formats.ts';
import type { PackageFailure } from '#packaging/package-failure.ts';
import type { ToldSettings } from '#packaging/told-settings.ts';

/** What the officer asked for. */
export type PackageJob = {
  /** Absolute address of the site's root, with a slash at its end. */
  readonly root: string;
  readonly track: TrackId;
  /** One zip with the whole track, or one for each of these courses of it. */
  readonly courses: 'whole-track' | readonly CourseId[];
  readonly format: PackageFormat;
  readonly settings: ToldSettings;
};

/** One zip, or why there is none. */
export type MadePackage =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  /** Of the whole track, the course in which it was found. */
  | { readonly ok: false; readonly course?: CourseId | undefined; readonly why: PackageFailure['why'] };

/** What the worker tells the page; `unreachable`: not even the site's list of files could be read. */
export type PackageNews =
  /** 0–1 of everything that was asked for. */
  | { readonly what: 'progress'; readonly share: number }
  | { readonly what: 'done'; readonly packages: readonly MadePackage[] }
  | { readonly what: 'unreachable' };
