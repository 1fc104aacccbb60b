import type { TrackId } from '#domain/ids.ts';
import { type PackageFormat, standards } from './formats.ts';
import { rootOf } from './references.ts';
import { type Cut, cutRegions } from './regions.ts';
import { type ToldSettings, toldSettings } from './told-settings.ts';
import type { CourseVariant } from './variant.ts';

/** What the player finds on `<html>` as `data-package`, `-course`, `-variant`, `-track` and `-modules`, and what its LMS is told. */
export type LaunchSettings = {
  readonly format: PackageFormat;
  readonly variant: CourseVariant;
  readonly track: TrackId;
  readonly settings?: ToldSettings | undefined;
};

type Links = { readonly page: string; readonly course: string; readonly has: (path: string) => boolean };

/**
 * In regions that are comments on the site, links are written from its root and without `.html`; `/start` leads to the
 * page that the package opens with, for pages that belong to no course.
 */
const linkFrom =
  ({ page, course, has }: Links) =>
  (target: string) => {
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? [];
    if (path === 'start') return `${rootOf(page)}courses/${course}.html${rest}`;
    return `${rootOf(page)}${has(path) ? path : `${path}.html`}${rest}`;
  };

const connections = /(?<=<meta http-equiv="content-security-policy" content="[^"]*\bconnect-src )'self'/;

/**
 * The policy of every page lets it speak with its own server alone. Where only the launch tells the LRS, any server may
 * be it. Undefined for a page without such a line: it could send nothing.
 */
const withPolicy = (html: string, format: PackageFormat): string | undefined => {
  if (!standards[format]?.meetsLrs) return html;
  return connections.test(html) ? html.replace(connections, "'self' https: http:") : undefined;
};

/** A page of the site as it stands in the package; `has` tells which files the site has. */
export const preparePage = (
  page: { readonly path: string; readonly html: string },
  { format, variant, track, settings = {} }: LaunchSettings,
  has: (path: string) => boolean,
): Cut => {
  const modules: readonly string[] = variant.modules;
  const cut = cutRegions(page.html, {
    hasModule: (id) => modules.includes(id),
    // A tincan launch is told by the same statements as one of cmi5.
    speaks: (standard) => standard === (format === 'xapi' ? 'cmi5' : format),
    inLms: format !== 'web',
    link: linkFrom({ page: page.path, course: variant.course, has }),
  });
  if (!cut.ok) return cut;
  const data = {
    package: format,
    course: variant.course,
    variant: variant.id,
    track,
    modules: modules.join(' '),
    ...toldSettings(settings),
  };
  const mark = Object.entries(data).map(([name, value]) => ` data-${name}="${value}"`);
  const marked = cut.html.replace(/<html(?=[\s>])/i, `<html${mark.join('')}`);
  const html = withPolicy(marked, format);
  return html === undefined || marked === cut.html ? { ok: false, near: cut.html.slice(0, 60) } : { ok: true, html };
};

/** Modules of the course that the package does not hold and that the page names all the same. */
export const leakedModules = (html: string, missing: readonly string[]): readonly string[] =>
  missing.filter((id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(html));
