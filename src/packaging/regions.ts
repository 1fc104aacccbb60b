/**
 * Regions of a built page that packaging cuts or keeps. The grammar:
 *
 *     <!--site-->…<!--/site-->                    on the open site only
 *     <!--module:kc-01-2-->…<!--/module:kc-01-2-->  on the site, and where the package has the module
 *     <!--standard:cmi5-->…<!--/standard:cmi5-->    on the site, and in packages that speak to the LMS by this standard
 *     <!--else:kc-01-3 …else-->                   right after a module region that was cut: taken where the package
 *                                                 has this module; several may follow, the first that fits is taken
 *     <!--else …else-->                           the last of such a chain: taken where nothing before it was
 *     <!--package …package-->                     in every package
 *     <!--lms …lms-->                             in packages for an LMS
 *     <!--web …web-->                             in the package for an ordinary web server
 *
 * `site`, `module` and `standard` regions nest. The others are comments on the site, so they hold no comment and no other
 * region; their links are written from the site's root (`/help/granicy`), and a script in them would not be covered
 * by the content security policy.
 */
export type RegionName =
  | 'site'
  | `module:${string}`
  | `standard:${string}`
  | 'else'
  | `else:${string}`
  | 'package'
  | 'lms'
  | 'web';

const isComment = (name: RegionName): boolean => name !== 'site' && !/^(?:module|standard):/.test(name);

/** What stands before a region in the page; between it and `regionClose` of the same name goes the content. */
export const regionOpen = (name: RegionName): string => (isComment(name) ? `<!--${name} ` : `<!--${name}-->`);

export const regionClose = (name: RegionName): string =>
  isComment(name) ? ` ${name.split(':')[0]}-->` : `<!--/${name}-->`;

export type RegionRules = {
  readonly hasModule: (id: string) => boolean;
  /** Whether the package speaks to the LMS by a standard. */
  readonly speaks: (standard: string) => boolean;
  readonly inLms: boolean;
  /** Resolves a link that is written from the site's root, without its leading slash. */
  readonly link: (target: string) => string;
};

export type Cut =
  | { readonly ok: true; readonly html: string }
  /** `near`: the comment where the grammar does not hold. */
  | { readonly ok: false; readonly near: string };

/** One level of nesting. `chain`: whether a module region that just ended, or an `else` after it, was taken. */
type Level = { readonly name: string; readonly kept: boolean; chain?: boolean | undefined };

const marks = new RegExp(
  [
    /<!--(?<open>site|(?:module|standard):[\w-]+)-->/,
    /<!--\/(?<close>site|(?:module|standard):[\w-]+)-->/,
    /<!--(?<comment>package|lms|web|else)(?::(?<module>[\w-]+))?\s(?<body>(?:(?!-->).)*?)\s\k<comment>-->/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gs',
);

/** What a region that was not understood leaves behind. */
const leftover = /<!--\/?(?:site|package|lms|web|else|module:|standard:)[^>]{0,60}|\b(?:package|lms|web|else)-->/;

const rootLink = /(\s(?:href|src)=")\/(?!\/)([^"]*)/g;

/** The named groups of `marks`: an opening, a closing, or a region that is a comment. */
type Mark = {
  readonly open?: string;
  readonly close?: string;
  readonly comment?: string;
  readonly module?: string;
  readonly body?: string;
};

const isTaken = ({ comment, module }: Mark, chain: boolean | undefined, rules: RegionRules): boolean => {
  switch (comment) {
    case 'package':
      return true;
    case 'lms':
      return rules.inLms;
    case 'web':
      return !rules.inLms;
    default:
      return chain === false && (module === undefined || rules.hasModule(module));
  }
};

const isOf = (name: string, { hasModule, speaks }: RegionRules): boolean => {
  const [what, which = ''] = name.split(':');
  return what === 'module' ? hasModule(which) : what === 'standard' && speaks(which);
};

/** Walks the marks of one page; `undefined` from a step means that the mark does not fit where it stands. */
const walker = (rules: RegionRules) => {
  const outer: Level[] = [];
  let level: Level = { name: '', kept: true };
  const close = (name: string): '' | undefined => {
    const parent = outer.pop();
    if (!parent || name !== level.name) return undefined;
    parent.chain = name.startsWith('module:') ? isOf(name, rules) : undefined;
    level = parent;
    return '';
  };
  return {
    openRegion: (): string | undefined => level.name || undefined,
    text: (text: string): string => {
      if (text.trim() !== '') level.chain = undefined;
      return level.kept ? text : '';
    },
    step: (mark: Mark): string | undefined => {
      if (mark.close) return close(mark.close);
      if (mark.open) {
        outer.push(level);
        const name = mark.open;
        level = { name, kept: level.kept && isOf(name, rules) };
        return '';
      }
      const isElse = mark.comment === 'else';
      if (isElse && level.chain === undefined) return undefined;
      const taken = isTaken(mark, level.chain, rules);
      if (isElse && taken) level.chain = true;
      const body = mark.body ?? '';
      return taken && level.kept ? body.replace(rootLink, (_, name: string, to: string) => name + rules.link(to)) : '';
    },
  };
};

/** Applies the rules to every region; a page without regions comes back as it is. */
export const cutRegions = (html: string, rules: RegionRules): Cut => {
  const walk = walker(rules);
  let out = '';
  let from = 0;
  for (const mark of html.matchAll(marks)) {
    out += walk.text(html.slice(from, mark.index));
    from = mark.index + mark[0].length;
    const piece = walk.step(mark.groups ?? {});
    if (piece === undefined) return { ok: false, near: mark[0].slice(0, 60) };
    out += piece;
  }
  const unclosed = walk.openRegion();
  if (unclosed) return { ok: false, near: `<!--${unclosed}-->` };
  out += walk.text(html.slice(from));
  const left = leftover.exec(out);
  return left ? { ok: false, near: left[0] } : { ok: true, html: out };
};
