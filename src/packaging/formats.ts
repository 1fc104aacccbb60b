import { scorm12 } from './manifests/scorm12.ts';
import type { Standard } from './manifests/standard.ts';

/** `web`: the course as a folder for any web server, without a manifest. */
export const packageFormats = ['scorm12', 'web'] as const;
export type PackageFormat = (typeof packageFormats)[number];

export const standards: Readonly<Record<PackageFormat, Standard | undefined>> = { scorm12, web: undefined };

/** Where the build puts a schema file of a standard, from the site's root. */
export const schemaPath = (format: PackageFormat, name: string): string => `packaging/${format}/${name}`;
