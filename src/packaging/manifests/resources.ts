import { standardId } from '../standard-id.ts';
import { type Xml, xml } from '../xml.ts';
import type { PackageOutline } from './standard.ts';

const filesOf = (paths: readonly string[]): readonly Xml[] => paths.map((href) => xml('file', { href }));

/**
 * Every file of a package, once: a SCO for each course, and what several of them use as an asset on which they depend.
 * `typeName`: the attribute's name, which SCORM 1.2 and 2004 spell differently.
 */
export const resources = (
  { id, courses, shared }: PackageOutline,
  typeName: 'adlcp:scormtype' | 'adlcp:scormType',
): Xml => {
  const asset = `${standardId(id)}_shared`;
  const needsAsset = shared.length > 0;
  return xml(
    'resources',
    {},
    ...courses.map((course) =>
      xml(
        'resource',
        { identifier: `${standardId(course.id)}_sco`, type: 'webcontent', [typeName]: 'sco', href: course.start },
        ...filesOf(course.files),
        needsAsset ? xml('dependency', { identifierref: asset }) : undefined,
      ),
    ),
    needsAsset
      ? xml('resource', { identifier: asset, type: 'webcontent', [typeName]: 'asset' }, ...filesOf(shared))
      : undefined,
  );
};
