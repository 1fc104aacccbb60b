/**
 * A part that many pages of a package have alike, as a script of its own. A browser that loads such a page runs the
 * script in passing: the part takes the script's place before anything else looks at the page. Whoever fetches the page
 * reads the part out of the script.
 */

/** Marks the script; in `data-here`, where it has one, is the link of the part that leads to the page itself. */
export const partMark = 'data-part';

const begin =
  "(h=>{const s=document.currentScript,a='href=\"'+s.dataset.here+'\"';s.outerHTML=h.replace(a,a+' aria-current=\"page\"')})(`";
const end = '`)';

/** In a template of JavaScript these would be no text; in HTML their numbers are the same characters. */
const asText = (html: string): string => html.replace(/[`\\$]/g, (character) => `&#${character.charCodeAt(0)};`);

export const partScript = (html: string): string => begin + asText(html) + end;

/** The part with its link to the page `here` marked; undefined for a text that is no such script. */
export const partIn = (script: string, here: string | undefined): string | undefined => {
  if (!script.startsWith(begin) || !script.endsWith(end)) return undefined;
  const link = `href="${here}"`;
  return script.slice(begin.length, -end.length).replace(link, `${link} aria-current="page"`);
};
