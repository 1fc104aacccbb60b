import { noGaps } from '#text/exchange-reasons.ts';
import { type Refused, refused } from '../report.ts';
import { type Element, element } from '../xml/element.ts';
import { gapOf, gapResponse } from './identifiers.ts';
import { inline } from './inline.ts';
import type { QtiItem } from './mapper.ts';
import { mapped, setScore } from './rules.ts';

/** A paragraph with an interaction in the place of every gap. */
export const paragraph = (body: string, gap: (id: string) => Element | undefined): Element => {
  const filled = (children: readonly (Element | string)[]): readonly (Element | string)[] =>
    children.flatMap((child): readonly (Element | string)[] => {
      if (typeof child !== 'string') return [{ ...child, children: filled(child.children) }];
      return child.split(/\[\[([^\]]*)\]\]/).flatMap((part, place) => {
        if (place % 2 === 0) return part === '' ? [] : [part];
        return [gap(part) ?? `[[${part}]]`];
      });
    });
  return element('p', {}, ...filled(inline(body)));
};

/** The shares of all gaps together. */
export const sumOfGaps = (ids: readonly string[]): Element =>
  setScore(element('qti-sum', {}, ...ids.map((id) => mapped(gapResponse(id)))));

const isGap = ({ name }: Element): boolean =>
  name === 'qti-inline-choice-interaction' || name === 'qti-text-entry-interaction';

/** The text before the gaps, the body with `[[id]]` in the places of the gaps, and the gaps in their order. */
export const readGaps = ({
  body,
  texts,
}: QtiItem):
  | { readonly ok: true; readonly lead: string; readonly body: string; readonly gaps: readonly Element[] }
  | Refused => {
  const gaps: Element[] = [];
  const html = texts.html(body, (child) => {
    if (!isGap(child)) return undefined;
    gaps.push(child);
    return `[[${gapOf(child.attributes['response-identifier'] ?? '')}]]`;
  });
  const paragraphs = texts.paragraphs('body', html);
  const first = paragraphs.findIndex((one) => /\[\[[^\]]*\]\]/.test(one));
  if (first < 0) return refused(noGaps);
  return { ok: true, lead: paragraphs.slice(0, first).join(' '), body: paragraphs.slice(first).join(' '), gaps };
};
