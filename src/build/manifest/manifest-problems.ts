import type { ManifestProblem, VerifyManifest, WrittenManifest } from '#packaging/verify-manifest.ts';
import { structureProblems } from './course-structure.ts';
import { lomProblems } from './lom.ts';
import { problems12, problems2004 } from './scorm-manifest.ts';

const problemsIn = ({ format, text, schemas }: WrittenManifest): readonly Promise<readonly ManifestProblem[]>[] => {
  switch (format) {
    case 'scorm12':
      return [problems12(text, schemas)];
    case 'scorm2004':
      return [problems2004(text, schemas), lomProblems(text)];
    case 'cmi5':
      return [structureProblems(text)];
    // tincan.xml has no published schema; a folder for a web server has no manifest.
    case 'xapi':
    case 'web':
      return [];
    default:
      return format satisfies never;
  }
};

/** What the schemas of its standard find wrong with a package's manifest; nothing where all is well. */
export const manifestProblems: VerifyManifest = async (manifest) => (await Promise.all(problemsIn(manifest))).flat();
