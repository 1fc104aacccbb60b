import { missingItem, outsideItem } from '#text/exchange-refusals.ts';
import { decode } from '../decode.ts';
import { type Refused, refused } from '../report.ts';
import { type Element, element, within } from '../xml/element.ts';
import { readXml } from '../xml/read-xml.ts';
import { writeXml } from '../xml/write-xml.ts';
import type { ItemFile } from './read.ts';

const itemType = 'imsqti_item_xmlv3p0';

/** IMS Content Packaging as QTI 3 profiles it. */
const namespaces = {
  xmlns: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd',
};

export type PackagedItem = { readonly identifier: string; readonly picture: string | undefined };

export const itemPath = (identifier: string): string => `items/${identifier}.xml`;
export const picturePath = (name: string): string => `images/${name}`;

const resource = ({ identifier, picture }: PackagedItem): Element => {
  const href = itemPath(identifier);
  const files = [href, ...(picture === undefined ? [] : [picturePath(picture)])];
  return element(
    'resource',
    { identifier: `item_${identifier}`, type: itemType, href },
    ...files.map((one) => element('file', { href: one })),
  );
};

export const writeManifest = (identifier: string, items: readonly PackagedItem[]): string =>
  writeXml(
    element(
      'manifest',
      { ...namespaces, identifier },
      element('metadata', {}, element('schema', {}, 'QTI Package'), element('schemaversion', {}, '3.0.0')),
      element('organizations'),
      element('resources', {}, ...items.map(resource)),
    ),
  );

type Package = {
  readonly file: string;
  readonly root: Element;
  readonly beside: (path: string) => Uint8Array | undefined;
};

const isOutside = (href: string): boolean => /^(?:[a-z]+:|\/|\\)/i.test(href) || href.split(/[/\\]/).includes('..');

/** `../images/a.svg` seen from `items/a.xml` → `images/a.svg`; undefined for an address that leads out. */
const resolved = (address: string, from: string): string | undefined => {
  const steps = from.split('/').slice(0, -1);
  for (const step of address.split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined;
    if (step !== '..' && step !== '.') steps.push(step);
  }
  return steps.join('/');
};

const pictureAt = (address: string, from: string, beside: Package['beside']): Element | undefined => {
  const path = /^[a-z]+:|^\/|\\/i.test(address) ? undefined : resolved(address, from);
  const bytes = path?.endsWith('.svg') ? beside(path) : undefined;
  const decoded = bytes && decode({ name: path ?? '', bytes });
  const read = decoded?.ok ? readXml(path ?? '', decoded.text) : undefined;
  return read?.ok ? read.root : undefined;
};

const readOne = (
  { file, beside }: Package,
  resourceTag: Element,
): { readonly ok: true; readonly item: ItemFile } | Refused => {
  const href = resourceTag.attributes.href ?? '';
  if (isOutside(href)) return refused(outsideItem(file, resourceTag.line, href));
  const bytes = beside(href);
  if (!bytes) return refused(missingItem(file, resourceTag.line, href));
  const decoded = decode({ name: href, bytes });
  if (!decoded.ok) return decoded;
  const read = readXml(href, decoded.text);
  return read.ok
    ? { ok: true, item: { root: read.root, picture: (address) => pictureAt(address, href, beside) } }
    : read;
};

/** The items that a package's manifest names; one that is damaged or missing refuses the whole. */
export const itemsOfManifest = (all: Package): { readonly ok: true; readonly items: readonly ItemFile[] } | Refused => {
  const items: ItemFile[] = [];
  const named = within(all.root, 'resource').filter(({ attributes }) => attributes.type === itemType);
  for (const one of named) {
    const read = readOne(all, one);
    if (!read.ok) return read;
    items.push(read.item);
  }
  return { ok: true, items };
};
