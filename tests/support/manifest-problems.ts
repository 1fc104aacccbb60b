import { memoryPages, validateXML } from 'xmllint-wasm';
import { schemas12, schemas2004 } from './small-site.ts';

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

type Preloaded = { readonly fileName: string; readonly contents: string | Uint8Array };

const problemsBy = async (all: string, preload: readonly Preloaded[], manifest: string): Promise<readonly string[]> => {
  const { errors, rawOutput, valid } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: new TextEncoder().encode(manifest) },
    schema: { fileName: 'all.xsd', contents: all },
    preload,
    maxMemoryPages: 64 * memoryPages.MiB,
  });
  return valid ? [] : [...errors.map(({ message }) => message), rawOutput];
};

/** What the genuine schemas of ADL and IMS find wrong with an imsmanifest.xml; nothing where all is well. */
export const manifestProblems = {
  scorm12: (manifest: string): Promise<readonly string[]> =>
    problemsBy(
      all12,
      [...schemas12].map(([fileName, contents]) => ({ fileName, contents: forLibxml2(contents) })),
      manifest,
    ),
  scorm2004: (manifest: string): Promise<readonly string[]> =>
    problemsBy(
      all2004,
      [...schemas2004].map(([fileName, contents]) => ({ fileName, contents })),
      manifest,
    ),
};
