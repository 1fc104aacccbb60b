/** A start tag of an SVG, with the line that it stands on, from 1. */
type SvgTag = { readonly name: string; readonly attributes: ReadonlyMap<string, string>; readonly line: number };

const tags = /<([A-Za-z][\w:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g;
const attribute = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The start tags of an SVG in their order; what is no well-formed tag is left over in `rest`. */
export const svgTags = (svg: string): { readonly tags: readonly SvgTag[]; readonly rest: string } => ({
  tags: [...svg.matchAll(tags)].map(({ 0: _, 1: name = '', 2: inside = '', index }) => ({
    name,
    attributes: new Map([...inside.matchAll(attribute)].map(([, key = '', one, two]) => [key, one ?? two ?? ''])),
    line: svg.slice(0, index).split('\n').length,
  })),
  rest: svg.replace(tags, '').replace(/<\/[\w:-]+>/g, ''),
});
