import { standardId } from '../standard-id.ts';
import { type Xml, xml, xmlDocument } from '../xml.ts';
import { lom } from './lom.ts';
import { resources } from './resources.ts';
import type { CourseOutline, PackageOutline, PackageSettings, Standard } from './standard.ts';

const imscp = 'http://www.imsglobal.org/xsd/imscp_v1p1';
const adlcp = 'http://www.adlnet.org/xsd/adlcp_v1p3';
const adlseq = 'http://www.adlnet.org/xsd/adlseq_v1p3';
const imsss = 'http://www.imsglobal.org/xsd/imsss';

/** An LMS that sees other namespaces than these may take the package for another edition, or open it as passed. */
const namespaces = {
  xmlns: imscp,
  'xmlns:adlcp': adlcp,
  'xmlns:adlseq': adlseq,
  'xmlns:imsss': imsss,
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': [
    `${imscp} imscp_v1p1.xsd`,
    `${adlcp} adlcp_v1p3.xsd`,
    `${adlseq} adlseq_v1p3.xsd`,
    `${imsss} imsss_v1p0.xsd`,
  ].join(' '),
};

/** With it the LMS's verdict by `cmi.score.scaled` goes before the status that the course sends. */
const objectives = ({ hasFinal }: CourseOutline, { masteryScore }: PackageSettings): Xml | undefined =>
  masteryScore === undefined || !hasFinal
    ? undefined
    : xml(
        'imsss:objectives',
        {},
        xml(
          'imsss:primaryObjective',
          { satisfiedByMeasure: 'true' },
          xml('imsss:minNormalizedMeasure', {}, String(masteryScore)),
        ),
      );

/** Without it an LMS takes a course that says nothing for completed and passed when it is left (SN 4.2.11). */
const setByContent = xml('imsss:deliveryControls', {
  completionSetByContent: 'true',
  objectiveSetByContent: 'true',
});

const item = (course: CourseOutline, settings: PackageSettings): Xml => {
  const name = standardId(course.id);
  return xml(
    'item',
    { identifier: `${name}_item`, identifierref: `${name}_sco`, isvisible: 'true' },
    xml('title', {}, course.title),
    xml('imsss:sequencing', {}, objectives(course, settings), setByContent),
  );
};

const organizations = ({ id, title, courses, settings }: PackageOutline): Xml => {
  const name = `${standardId(id)}_org`;
  return xml(
    'organizations',
    { default: name },
    xml(
      'organization',
      // By default objectives of the same name in other courses would be the same objectives.
      { identifier: name, 'adlseq:objectivesGlobalToSystem': 'false' },
      xml('title', {}, title),
      ...courses.map((course) => item(course, settings)),
      // Without flow an LMS cannot start an item by itself (SN 3.2.3).
      xml('imsss:sequencing', {}, xml('imsss:controlMode', { choice: 'true', flow: 'true' })),
    ),
  );
};

/**
 * One SCO for each course. Identifiers are the same in every edition, so that an LMS knows the course again (SCORM 2004 4th Ed. CAM
 * 3.4).
 */
export const scorm2004: Standard = {
  manifest: 'imsmanifest.xml',
  schemas: [
    'XMLSchema.dtd',
    'adlcp_v1p3.xsd',
    'adlseq_v1p3.xsd',
    'datatypes.dtd',
    'imscp_v1p1.xsd',
    'imsss_v1p0.xsd',
    'imsss_v1p0auxresource.xsd',
    'imsss_v1p0control.xsd',
    'imsss_v1p0delivery.xsd',
    'imsss_v1p0limit.xsd',
    'imsss_v1p0objective.xsd',
    'imsss_v1p0random.xsd',
    'imsss_v1p0rollup.xsd',
    'imsss_v1p0seqrule.xsd',
    'imsss_v1p0util.xsd',
    'xml.xsd',
  ],
  scripts: { first: 'boot-launch', boot: 'boot-scorm', others: ['boot-diagnosis', 'boot-diagnosis-scorm'] },
  write: (outline) =>
    xmlDocument(
      xml(
        'manifest',
        { identifier: standardId(outline.id), version: String(outline.edition), ...namespaces },
        xml('metadata', {}, xml('schema', {}, 'ADL SCORM'), xml('schemaversion', {}, '2004 4th Edition'), lom(outline)),
        organizations(outline),
        resources(outline, 'adlcp:scormType'),
      ),
    ),
};
