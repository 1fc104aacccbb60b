import { parseArgs } from 'node:util';
import { isCalendarDay } from '#domain/calendar-day.ts';
import type { Course } from '#domain/course.ts';
import { type Scaled, scaled } from '#domain/scaled.ts';
import type { Track } from '#domain/track.ts';
import { type PackageFormat, packageFormats } from '#packaging/formats.ts';
import type { PackageSettings } from '#packaging/manifests/standard.ts';
import type { SiteCatalogue } from '#packaging/site-catalogue.ts';
import { type ToldChoice, type ToldSettings, toldChoices } from '#packaging/told-settings.ts';
import {
  badDeadline,
  badMastery,
  missingOption,
  noMasteryIn,
  unknownChoice,
  unknownCourse,
  unknownFormat,
  unknownOption,
  unknownTrack,
} from '#text/package-cli.ts';

export type PackageOptions = {
  readonly track: Track;
  /** All courses of the track where none is named. */
  readonly course: Course | undefined;
  /** A zip for each course, and not one with all of them. */
  readonly each: boolean;
  readonly format: PackageFormat;
  /** The folder for the zips. */
  readonly out: string;
  readonly settings: PackageSettings;
};

export type ParsedOptions =
  | { readonly ok: true; readonly options: PackageOptions }
  /** `message` is for the person at the command line. */
  | { readonly ok: false; readonly message: string };

const choices = Object.keys(toldChoices) as readonly ToldChoice[];
const known = ['track', 'course', 'format', 'out', 'mastery', 'deadline', ...choices] as const;

type Written = Readonly<Partial<Record<(typeof known)[number], string>>> & { readonly each?: boolean };

const written = (argv: readonly string[]): Written | string => {
  const { tokens, values } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: {
      ...Object.fromEntries(known.map((name) => [name, { type: 'string' as const }])),
      each: { type: 'boolean' as const },
    },
  });
  const isKnown = (name: string): boolean => name === 'each' || known.some((one) => one === name);
  const stray = tokens.find((token) => token.kind !== 'option' || !isKnown(token.name));
  if (stray) return unknownOption(argv[stray.index] ?? '');
  const empty = tokens.find((token) => token.kind === 'option' && token.name !== 'each' && !token.value);
  return empty?.kind === 'option' ? missingOption(empty.name) : (values as Written);
};

const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);

const fail = (message: string): ParsedOptions => ({ ok: false, message });

/** Every choice was written as one of its words, or the first that was not. */
const settingsIn = (values: Written): ToldSettings | ToldChoice => {
  const wrong = choices.find((name) => {
    const words: readonly string[] = toldChoices[name];
    return values[name] !== undefined && !words.includes(values[name]);
  });
  return wrong ?? (Object.fromEntries(choices.map((name) => [name, values[name]])) as ToldSettings);
};

const takesMastery = (format: PackageFormat): boolean => format !== 'xapi' && format !== 'web';

/** A percentage of 1–100; undefined for anything else. */
const masteryIn = (text: string): Scaled | undefined => {
  const value = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= 100 ? scaled(value / 100) : undefined;
};

/** Reads `--track u4b-d1 [--course kc-01 | --each] --format scorm12 --out DIR` against what the site has. */
export const packageOptions = (argv: readonly string[], { tracks, courses }: SiteCatalogue): ParsedOptions => {
  const values = written(argv);
  if (typeof values === 'string') return fail(values);
  for (const name of ['track', 'format', 'out'] as const)
    if (values[name] === undefined) return fail(missingOption(name));
  const track = tracks.find(({ id }) => id === values.track);
  if (!track) return fail(unknownTrack(values.track ?? '', ids(tracks)));
  const format = packageFormats.find((each) => each === values.format);
  if (!format) return fail(unknownFormat(values.format ?? '', packageFormats));
  const course = courses.find(({ id }) => id === values.course);
  if (values.course !== undefined && !course) return fail(unknownCourse(values.course, ids(courses)));
  const settings = settingsIn(values);
  if (typeof settings === 'string') return fail(unknownChoice(settings, values[settings] ?? '', toldChoices[settings]));
  const masteryScore = values.mastery === undefined ? undefined : masteryIn(values.mastery);
  if (values.mastery !== undefined && masteryScore === undefined) return fail(badMastery(values.mastery));
  if (values.mastery !== undefined && !takesMastery(format)) return fail(noMasteryIn(format));
  const { deadline } = values;
  if (deadline !== undefined && !isCalendarDay(deadline)) return fail(badDeadline(deadline));
  const told = { ...settings, ...(masteryScore !== undefined && { masteryScore }), ...(deadline && { deadline }) };
  return {
    ok: true,
    options: { track, course, each: values.each ?? false, format, out: values.out ?? '', settings: told },
  };
};
