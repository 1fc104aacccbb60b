import { percent } from '#domain/scaled.ts';
import { standardId } from '../standard-id.ts';
import { type Xml, xml, xmlDocument } from '../xml.ts';
import { imsmd, imsmdNamespace } from './imsmd.ts';
import { resources } from './resources.ts';
import type { CourseOutline, PackageOutline, PackageSettings, Standard } from './standard.ts';

const imscp = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const adlcp = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';

const namespaces = {
  xmlns: imscp,
  'xmlns:adlcp': adlcp,
  'xmlns:imsmd': imsmdNamespace,
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': [
    `${imscp} imscp_rootv1p1p2.xsd`,
    `${imsmdNamespace} imsmd_rootv1p2p1.xsd`,
    `${adlcp} adlcp_rootv1p2.xsd`,
  ].join(' '),
};

/** A course without a final test sends no score that could be measured. */
const mastery = ({ hasFinal }: CourseOutline, { masteryScore }: PackageSettings): Xml | undefined =>
  masteryScore === undefined || !hasFinal ? undefined : xml('adlcp:masteryscore', {}, String(percent(masteryScore)));

const item = (course: CourseOutline, settings: PackageSettings): Xml => {
  const name = standardId(course.id);
  return xml(
    'item',
    { identifier: `${name}_item`, identifierref: `${name}_sco`, isvisible: 'true' },
    xml('title', {}, course.title),
    mastery(course, settings),
  );
};

const organizations = ({ id, title, courses, settings }: PackageOutline): Xml => {
  const name = `${standardId(id)}_org`;
  return xml(
    'organizations',
    { default: name },
    xml(
      'organization',
      { identifier: name },
      xml('title', {}, title),
      ...courses.map((course) => item(course, settings)),
    ),
  );
};

/** One SCO for each course. Identifiers are the same in every edition, so that an LMS knows the course again (SCORM 1.2 CAM 2.3). */
export const scorm12: Standard = {
  manifest: 'imsmanifest.xml',
  schemas: ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd'],
  scripts: { first: 'boot-launch', boot: 'boot-scorm', others: ['boot-diagnosis', 'boot-diagnosis-scorm'] },
  write: (outline) =>
    xmlDocument(
      xml(
        'manifest',
        { identifier: standardId(outline.id), version: String(outline.edition), ...namespaces },
        xml('metadata', {}, xml('schema', {}, 'ADL SCORM'), xml('schemaversion', {}, '1.2'), imsmd(outline)),
        organizations(outline),
        resources(outline, 'adlcp:scormtype'),
      ),
    ),
};
