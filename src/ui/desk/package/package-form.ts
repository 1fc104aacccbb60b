import type { CourseId, TrackId } from '#domain/ids.ts';
import type { PackageFormat } from '#packaging/formats.ts';
import { type LmsPreset, lmsPresets } from '#packaging/presets.ts';
import type { ToldSettings } from '#packaging/told-settings.ts';

/** What the page knows of the site. */
export type PackageTables = {
  readonly levels: readonly { readonly code: string; readonly name: string; readonly tracks: readonly TrackId[] }[];
  readonly tracks: readonly {
    readonly id: TrackId;
    readonly code: string;
    readonly name: string;
    /** Those of which the track takes a module that is written. */
    readonly courses: readonly CourseId[];
  }[];
  readonly courses: readonly { readonly id: CourseId; readonly code: string; readonly title: string }[];
};

/** What stands in the form. */
export type PackageForm = {
  readonly track: TrackId | undefined;
  /** One zip with every course of the track, or one for each chosen course. */
  readonly extent: 'whole-track' | 'courses';
  readonly courses: readonly CourseId[];
  readonly preset: LmsPreset['id'];
  readonly format: PackageFormat;
  readonly settings: ToldSettings;
};

const [firstPreset] = lmsPresets;

export const emptyForm: PackageForm = {
  track: undefined,
  extent: 'whole-track',
  courses: [],
  preset: firstPreset?.id ?? 'other',
  format: firstPreset?.format ?? 'scorm12',
  settings: firstPreset?.settings ?? {},
};

/** A track brings all its courses. */
export const withTrack = (form: PackageForm, track: TrackId | undefined, { tracks }: PackageTables): PackageForm => ({
  ...form,
  track,
  courses: tracks.find(({ id }) => id === track)?.courses ?? [],
});

/** A system brings its format and its settings; the deadline is the officer's. */
export const withPreset = (form: PackageForm, preset: LmsPreset['id']): PackageForm => {
  const { format, settings } = lmsPresets.find(({ id }) => id === preset) ?? emptyForm;
  const { deadline } = form.settings;
  return { ...form, preset, format, settings: { ...settings, ...(deadline && { deadline }) } };
};

/** What keeps a package from being made, by the control that is to be mended. */
export const flawsOf = ({ track, extent, courses }: PackageForm): readonly ('track' | 'courses')[] => {
  if (track === undefined) return ['track'];
  return extent === 'courses' && courses.length === 0 ? ['courses'] : [];
};
