import type { Term, TermGroup } from '#domain/glossary.ts';
import type { TermLink } from '#search/term-links.ts';

/** A term's box in a picture; lengths in the picture's own units, which are pixels at its natural size. */
export type MapNode = {
  readonly term: Term;
  readonly x: number;
  readonly y: number;
  /** The name in one line or two. */
  readonly lines: readonly string[];
};

type Heading = { readonly title: string; readonly x: number; readonly y: number };

export type MapLayout = {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  readonly box: { readonly width: number; readonly height: number };
  readonly nodes: readonly MapNode[];
  readonly headings: readonly Heading[];
  /** `d` of an SVG path for each link. */
  readonly paths: readonly string[];
};

type Shown = {
  readonly terms: readonly Term[];
  readonly groups: readonly TermGroup[];
  readonly links: readonly TermLink[];
};

const step = 62;
const longestLine = 26;

/** Breaks a long name at the space nearest to its middle. */
const linesOf = (name: string): readonly string[] => {
  if (name.length <= longestLine) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const [middle] = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2));
  return middle === undefined ? [name] : [name.slice(0, middle), name.slice(middle + 1)];
};

const pathsOf = (
  nodes: readonly MapNode[],
  links: readonly TermLink[],
  path: (from: MapNode, to: MapNode) => string,
): readonly string[] => {
  const byId = new Map(nodes.map((node) => [node.term.id, node]));
  return links.flatMap(({ from, to }) => {
    const [a, b] = [byId.get(from), byId.get(to)];
    return a && b ? [path(a, b)] : [];
  });
};

/** A column a group; a link runs from side to side, and within a column along its right side. */
export const wideLayout = ({ terms, groups, links }: Shown): MapLayout => {
  const [box, gap, top] = [{ width: 260, height: 48 }, 140, 48];
  const columns = groups.map(({ id }) => terms.filter(({ group }) => group === id));
  const nodes = columns.flatMap((column, number) =>
    column.map((term, row) => ({
      term,
      x: number * (box.width + gap),
      y: top + row * step,
      lines: linesOf(term.term),
    })),
  );
  const middle = ({ y }: MapNode): number => y + box.height / 2;
  const path = (a: MapNode, b: MapNode): string => {
    const right = b.x > a.x;
    const [from, to] = [a.x + (right || b.x === a.x ? box.width : 0), b.x + (right ? 0 : box.width)];
    const bend = b.x === a.x ? 24 + Math.abs(b.y - a.y) / 6 : (to - from) / 2;
    const back = b.x === a.x ? to + bend : to - bend;
    return `M${from} ${middle(a)}C${from + bend} ${middle(a)} ${back} ${middle(b)} ${to} ${middle(b)}`;
  };
  return {
    name: 'wide',
    width: groups.length * box.width + (groups.length - 1) * gap + 110,
    height: top + Math.max(...columns.map(({ length }) => length)) * step,
    box,
    nodes,
    headings: groups.map(({ title }, number) => ({ title, x: number * (box.width + gap), y: 24 })),
    paths: pathsOf(nodes, links, path),
  };
};

/** One column for a phone; links are arcs at its right. */
export const narrowLayout = ({ terms, groups, links }: Shown): MapLayout => {
  const [box, top] = [{ width: 240, height: 48 }, 44];
  let y = 0;
  const headings: Heading[] = [];
  const nodes = groups.flatMap(({ id, title }) => {
    headings.push({ title, x: 0, y: y + 28 });
    y += top;
    const column = terms
      .filter(({ group }) => group === id)
      .map((term, row) => ({ term, x: 0, y: y + row * step, lines: linesOf(term.term) }));
    y += column.length * step;
    return column;
  });
  const path = (a: MapNode, b: MapNode): string => {
    const [from, to] = [a.y + box.height / 2, b.y + box.height / 2];
    const bend = box.width + 20 + Math.sqrt(Math.abs(to - from)) * 2.6;
    return `M${box.width} ${from}C${bend} ${from} ${bend} ${to} ${box.width} ${to}`;
  };
  return { name: 'narrow', width: 328, height: y, box, nodes, headings, paths: pathsOf(nodes, links, path) };
};
