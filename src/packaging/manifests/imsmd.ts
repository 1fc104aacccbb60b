import { standardId } from '../standard-id.ts';
import { type Xml, xml } from '../xml.ts';
import type { PackageOutline } from './standard.ts';

export const imsmdNamespace = 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1';

const md = (name: string, ...children: Xml['children']): Xml => xml(`imsmd:${name}`, {}, ...children);
const said = (text: string, language = 'ru'): Xml => xml('imsmd:langstring', { 'xml:lang': language }, text);

/** A word of LOM's own vocabulary; IMS Meta-Data 1.2 marks it as language-less. */
const word = (name: string, value: string): Xml =>
  md(name, md('source', said('LOMv1.0', 'x-none')), md('value', said(value, 'x-none')));

const general = (outline: PackageOutline): Xml =>
  md(
    'general',
    md('title', said(outline.title)),
    md('catalogentry', md('catalog', 'orientir'), md('entry', said(standardId(outline.id), 'x-none'))),
    md('language', 'ru'),
    md('description', said(outline.description)),
    ...outline.keywords.map((keyword) => md('keyword', said(keyword))),
  );

/**
 * Metadata of the package in IMS Meta-Data 1.2 with every element that the application profile asks of a content
 * aggregation (SCORM 1.2 CAM 2.2.3, table of metadata element requirements).
 */
export const imsmd = (outline: PackageOutline): Xml =>
  md(
    'lom',
    general(outline),
    md('lifecycle', md('version', said(String(outline.edition))), word('status', 'Final')),
    md('metametadata', md('metadatascheme', 'ADL SCORM 1.2'), md('language', 'ru')),
    md(
      'technical',
      md('format', 'text/html'),
      ...outline.courses.map(({ start }) => xml('imsmd:location', { type: 'URI' }, start)),
    ),
    md('rights', word('cost', 'no'), word('copyrightandotherrestrictions', 'yes')),
    md(
      'classification',
      word('purpose', 'Educational Objective'),
      md('description', said(outline.description)),
      ...outline.keywords.map((keyword) => md('keyword', said(keyword))),
    ),
  );
