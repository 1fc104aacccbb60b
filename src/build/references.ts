import { type Attribute, attributeValue, type Element } from './elements.ts';

/** An attribute that holds an address, or several (`srcset`). */
export interface Reference extends Attribute {
  /** Fetched by the page itself; otherwise the address is only led to. */
  readonly loads: boolean;
}

const urlAttributes = new Set([
  'href',
  'xlink:href',
  'src',
  'srcset',
  'imagesrcset',
  'poster',
  'data',
  'data-href',
  'action',
  'formaction',
  'component-url',
  'renderer-url',
  'before-hydration-url',
]);

export const isUrlAttribute = (name: string): boolean => urlAttributes.has(name);

const leadingAttributes = new Set(['data-href', 'action', 'formaction']);
const leadingRels = new Set(['alternate', 'author', 'canonical', 'help', 'license', 'me', 'next', 'prev']);

const isLoaded = (element: Element, attribute: string): boolean => {
  if (leadingAttributes.has(attribute)) return false;
  if (element.tag === 'link') {
    return !(attributeValue(element, 'rel') ?? '').split(/\s+/).every((rel) => leadingRels.has(rel.toLowerCase()));
  }
  return !(attribute.endsWith('href') && (element.tag === 'a' || element.tag === 'area'));
};

export const referencesOf = (elements: readonly Element[]): readonly Reference[] =>
  elements.flatMap((element) =>
    element.attributes.flatMap((attribute) =>
      isUrlAttribute(attribute.name) && attribute.value !== ''
        ? { ...attribute, loads: isLoaded(element, attribute.name) }
        : [],
    ),
  );

// The HTML standard's "parse a srcset attribute": an address is a run without whitespace, commas at its end are none of it.
const candidate = /([\s,]*)(\S*[^\s,])((?:\s+[^,]*)?,?)/g;

const isList = (name: string): boolean => name === 'srcset' || name === 'imagesrcset';

/** The attribute's value with every address put through `change`. */
export const withUrls = ({ name, value }: Reference, change: (url: string) => string): string =>
  isList(name)
    ? [...value.matchAll(candidate)].map(([, before, url = '', after]) => before + change(url) + after).join('')
    : change(value.trim());
