import type { OwnHeading } from '#domain/search-files.ts';
import { memo, skills } from '#text/lesson.ts';

const own: Readonly<Record<OwnHeading, string>> = { '#memo': memo, '#skills': skills };

/** A heading as readers see it. */
export const headingText = (heading: string | OwnHeading): string => own[heading as OwnHeading] ?? heading;
