import { standardId } from '../standard-id.ts';
import { type Xml, xml, xmlDocument } from '../xml.ts';
import type { PackageOutline, Standard } from './standard.ts';

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
const objectives = ({ masteryScore }: PackageOutline['settings']): Xml | undefined =>
  masteryScore === undefined
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

const organizations = ({ id, title, settings }: PackageOutline): Xml => {
  const name = standardId(id);
  const shown = xml('title', {}, title);
  return xml(
    'organizations',
    { default: `${name}_org` },
    xml(
      'organization',
      // By default objectives of the same name in other courses would be the same objectives.
      { identifier: `${name}_org`, 'adlseq:objectivesGlobalToSystem': 'false' },
      shown,
      xml(
        'item',
        { identifier: `${name}_item`, identifierref: `${name}_sco`, isvisible: 'true' },
        shown,
        xml('imsss:sequencing', {}, objectives(settings), setByContent),
      ),
      // Without flow an LMS cannot start the one item by itself (SN 3.2.3).
      xml('imsss:sequencing', {}, xml('imsss:controlMode', { choice: 'true', flow: 'true' })),
    ),
  );
};

const resources = ({ id, start, files }: PackageOutline): Xml =>
  xml(
    'resources',
    {},
    xml(
      'resource',
      { identifier: `${standardId(id)}_sco`, type: 'webcontent', 'adlcp:scormType': 'sco', href: start },
      ...files.map((href) => xml('file', { href })),
    ),
  );

/**
 * One SCO. Identifiers are the same in every edition, so that an LMS knows the course again (SCORM 2004 4th Ed. CAM
 * 3.4).
 */
export const scorm2004: Standard = {
  manifest: 'imsmanifest.xml',
  schemas: [
    'XMLSchema.dtd',
    'adlcp_v1p3.xsd',
    'adlnav_v1p3.xsd',
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
  write: (outline) =>
    xmlDocument(
      xml(
        'manifest',
        { identifier: standardId(outline.id), version: String(outline.edition), ...namespaces },
        xml('metadata', {}, xml('schema', {}, 'ADL SCORM'), xml('schemaversion', {}, '2004 4th Edition')),
        organizations(outline),
        resources(outline),
      ),
    ),
};
