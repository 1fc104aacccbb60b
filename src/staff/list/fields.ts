import { foldedHeading, staffHeadings } from '#text/staff-headings.ts';

/** What a column of a staff list may mean. */
export type Field = keyof typeof staffHeadings;

export const fields = Object.keys(staffHeadings) as readonly Field[];

/** What an officer may set for many people at once: what a track is found by. */
export const decidingFields = ['code', 'category', 'group', 'heads', 'activity', 'overlays'] as const;

export type DecidingField = (typeof decidingFields)[number];

/** As we call the column when we write it, and in messages. */
export const fieldName = (field: Field): string => staffHeadings[field][0];

const byHeading: ReadonlyMap<string, Field> = new Map(
  fields.flatMap((field) => staffHeadings[field].map((heading) => [foldedHeading(heading), field] as const)),
);

export const fieldOf = (heading: string): Field | undefined => byHeading.get(foldedHeading(heading));
