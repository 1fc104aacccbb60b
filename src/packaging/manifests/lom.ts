import { standardId } from '../standard-id.ts';
import { type Xml, xml } from '../xml.ts';
import type { PackageOutline } from './standard.ts';

// With a prefix, so that nothing that looks for the manifest's own titles finds these.
const lomElement = (name: string, ...children: Xml['children']): Xml => xml(`lom:${name}`, {}, ...children);

const said = (name: string, text: string): Xml => lomElement(name, xml('lom:string', { language: 'ru' }, text));

/** A word of LOM's own vocabulary. */
const word = (name: string, value: string): Xml =>
  lomElement(name, lomElement('source', 'LOMv1.0'), lomElement('value', value));

const identifier = (id: string): Xml =>
  lomElement('identifier', lomElement('catalog', 'orientir'), lomElement('entry', standardId(id)));

/** ISO 8601, as LOM 5.9 wants it: `PT3H20M`, `PT45M`, `PT2H`. */
const duration = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
};

/**
 * Metadata of the package in IEEE LOM (IEEE 1484.12.3; SCORM 2004 4th Ed. CAM 4). The manifest's own schema lets
 * elements of this namespace pass unchecked where an LMS lacks LOM's schema, so that schema need not be in the package.
 */
export const lom = (outline: PackageOutline): Xml =>
  xml(
    'lom:lom',
    { 'xmlns:lom': 'http://ltsc.ieee.org/xsd/LOM' },
    lomElement(
      'general',
      identifier(outline.id),
      said('title', outline.title),
      lomElement('language', 'ru'),
      said('description', outline.description),
      ...outline.keywords.map((keyword) => said('keyword', keyword)),
    ),
    lomElement('lifeCycle', said('version', String(outline.edition)), word('status', 'final')),
    lomElement('metaMetadata', lomElement('metadataSchema', 'LOMv1.0'), lomElement('language', 'ru')),
    lomElement('technical', lomElement('format', 'text/html')),
    lomElement(
      'educational',
      lomElement('typicalLearningTime', lomElement('duration', duration(outline.minutes))),
      lomElement('language', 'ru'),
    ),
    lomElement('rights', word('cost', 'no'), word('copyrightAndOtherRestrictions', 'yes')),
  );
