import { cmi5 } from './manifests/cmi5.ts';
import { scorm12 } from './manifests/scorm12.ts';
import { scorm2004 } from './manifests/scorm2004.ts';
import type { Standard } from './manifests/standard.ts';
import { xapi } from './manifests/xapi.ts';

/** `web`: the course as a folder for any web server, without a manifest. */
export const packageFormats = ['scorm12', 'scorm2004', 'cmi5', 'xapi', 'web'] as const;
export type PackageFormat = (typeof packageFormats)[number];

export const standards: Readonly<Record<PackageFormat, Standard | undefined>> = {
  scorm12,
  scorm2004,
  cmi5,
  xapi,
  web: undefined,
};

/** Where the build puts a schema file of a standard, from the site's root. */
export const schemaPath = (format: PackageFormat, name: string): string => `packaging/${format}/${name}`;
