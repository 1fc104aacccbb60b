import type { ManifestProblem, Schemas } from '#packaging/verify-manifest.ts';
import { validated } from './validated.ts';

/** Names the three schemas that a manifest of SCORM 1.2 draws on; ims_xml.xsd comes with them. */
const all12 = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
  <xsd:import namespace="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1" schemaLocation="imsmd_rootv1p2p1.xsd"/>
  <xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xsd:schema>`;

/** Names the schemas that a manifest of SCORM 2004 draws on; their parts and xml.xsd come with them. */
const all2004 = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.imsglobal.org/xsd/imscp_v1p1" schemaLocation="imscp_v1p1.xsd"/>
  <xsd:import namespace="http://www.adlnet.org/xsd/adlcp_v1p3" schemaLocation="adlcp_v1p3.xsd"/>
  <xsd:import namespace="http://www.adlnet.org/xsd/adlseq_v1p3" schemaLocation="adlseq_v1p3.xsd"/>
  <xsd:import namespace="http://www.imsglobal.org/xsd/imsss" schemaLocation="imsss_v1p0.xsd"/>
</xsd:schema>`;

/**
 * libxml2 refuses two things in the schemas of 2001: the namespace of `xml:` as the default one, and `##any` after
 * optional elements, which is ambiguous. `##other` takes less, so what is valid by it is valid by the genuine file.
 */
const forLibxml2 = (schema: Uint8Array): string =>
  new TextDecoder()
    .decode(schema)
    .replace('xmlns="http://www.w3.org/XML/1998/namespace"', '')
    .replaceAll('namespace="##any"', 'namespace="##other"');

const manifestName = 'imsmanifest.xml';

/** What the schemas of SCORM 1.2, as a package carries them, find wrong with its manifest. */
export const problems12 = (manifest: string, schemas: Schemas): Promise<readonly ManifestProblem[]> =>
  validated({
    name: manifestName,
    text: manifest,
    schema: { fileName: 'all.xsd', contents: all12 },
    preload: [...schemas].map(([fileName, contents]) => ({ fileName, contents: forLibxml2(contents) })),
  });

/** The same for SCORM 2004, 4th edition. */
export const problems2004 = (manifest: string, schemas: Schemas): Promise<readonly ManifestProblem[]> =>
  validated({
    name: manifestName,
    text: manifest,
    schema: { fileName: 'all.xsd', contents: all2004 },
    preload: [...schemas].map(([fileName, contents]) => ({ fileName, contents })),
  });
