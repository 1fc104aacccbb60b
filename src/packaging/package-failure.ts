import type { StrayLink } from './collect.ts';
import type { ManifestProblem } from './verify-manifest.ts';

/** Why a course could not be packaged. All but the first two are mistakes in the site or its pages. */
export type PackageFailure =
  /** No module that the track needs of this course is written yet. */
  | { readonly ok: false; readonly why: 'nothing-published' }
  /** By the signal that the request carried. */
  | { readonly ok: false; readonly why: 'stopped' }
  /** The site lacks files: it was built from other sources, or not whole. */
  | { readonly ok: false; readonly why: 'not-built'; readonly missing: readonly string[] }
  /** Pages whose regions do not follow the grammar of `regions.ts`. */
  | { readonly ok: false; readonly why: 'bad-region'; readonly pages: readonly BadRegion[] }
  /** Links to what the package does not hold. */
  | { readonly ok: false; readonly why: 'leads-out'; readonly links: readonly StrayLink[] }
  /** Pages that name modules which the package does not hold. */
  | { readonly ok: false; readonly why: 'leak'; readonly pages: readonly Leak[] }
  /** The standard's schemas refuse the manifest. */
  | {
      readonly ok: false;
      readonly why: 'bad-manifest';
      readonly file: string;
      readonly problems: readonly ManifestProblem[];
    }
  /** Names that some LMS or validator refuses. */
  | { readonly ok: false; readonly why: 'bad-name'; readonly names: readonly string[] };

export type BadRegion = { readonly page: string; readonly near: string };
export type Leak = { readonly page: string; readonly modules: readonly string[] };
