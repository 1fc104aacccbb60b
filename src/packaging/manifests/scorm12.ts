import { percent } from '#domain/scaled.ts';
import { standardId } from '../standard-id.ts';
import { type Xml, xml, xmlDocument } from '../xml.ts';
import { imsmd, imsmdNamespace } from './imsmd.ts';
import type { PackageOutline, Standard } from './standard.ts';

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

const organizations = ({ id, title, settings }: PackageOutline): Xml => {
  const name = standardId(id);
  const shown = xml('title', {}, title);
  const mastery = settings.masteryScore;
  return xml(
    'organizations',
    { default: `${name}_org` },
    xml(
      'organization',
      { identifier: `${name}_org` },
      shown,
      xml(
        'item',
        { identifier: `${name}_item`, identifierref: `${name}_sco`, isvisible: 'true' },
        shown,
        mastery === undefined ? undefined : xml('adlcp:masteryscore', {}, String(percent(mastery))),
      ),
    ),
  );
};

const resources = ({ id, start, files }: PackageOutline): Xml =>
  xml(
    'resources',
    {},
    xml(
      'resource',
      { identifier: `${standardId(id)}_sco`, type: 'webcontent', 'adlcp:scormtype': 'sco', href: start },
      ...files.map((href) => xml('file', { href })),
    ),
  );

/** One SCO. Identifiers are the same in every edition, so that an LMS knows the course again (SCORM 1.2 CAM 2.3). */
export const scorm12: Standard = {
  manifest: 'imsmanifest.xml',
  schemas: ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd'],
  write: (outline) =>
    xmlDocument(
      xml(
        'manifest',
        { identifier: standardId(outline.id), version: String(outline.edition), ...namespaces },
        xml('metadata', {}, xml('schema', {}, 'ADL SCORM'), xml('schemaversion', {}, '1.2'), imsmd(outline)),
        organizations(outline),
        resources(outline),
      ),
    ),
};
