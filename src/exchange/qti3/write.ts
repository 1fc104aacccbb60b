import { plainText } from '#domain/inline-markdown.ts';
import { tagsOf } from '../common.ts';
import type { ExchangeKind, ExchangeQuestion, OfKind } from '../question.ts';
import { type Note, type Refused, refused } from '../report.ts';
import { type Element, element } from '../xml/element.ts';
import { writeXml } from '../xml/write-xml.ts';
import { toIdentifier } from './identifiers.ts';
import { inline } from './inline.ts';
import type { QtiMapper, QtiParts, QtiWritten } from './mapper.ts';
import { qtiMappers } from './mappers.ts';
import { name, setOutcome } from './rules.ts';

/** The namespace and the version of the schema: QTI 3 ASI, XML binding 1.0. */
const namespaces = {
  xmlns: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd',
};

const explained = 'explanation';

const modal = (outcome: string, identifier: string, text: string): Element =>
  element(
    'qti-modal-feedback',
    { 'outcome-identifier': outcome, identifier, 'show-hide': 'show' },
    element('qti-content-body', {}, element('p', {}, ...inline(text))),
  );

const outcomes = (isScored: boolean): readonly Element[] => [
  ...(isScored
    ? [
        element(
          'qti-outcome-declaration',
          { identifier: 'SCORE', cardinality: 'single', 'base-type': 'float', 'normal-maximum': '1' },
          element('qti-default-value', {}, element('qti-value', {}, '0')),
        ),
      ]
    : []),
  element('qti-outcome-declaration', { identifier: 'FEEDBACK', cardinality: 'multiple', 'base-type': 'identifier' }),
  element('qti-outcome-declaration', { identifier: 'EXPLANATION', cardinality: 'single', 'base-type': 'identifier' }),
];

const longestTitle = 80;

const isScored = ({ kind }: ExchangeQuestion): boolean => kind !== 'likert' && kind !== 'self-assessment';

/** The tags of ours stand in `label`, which QTI leaves to authors. */
const itemOf = (question: ExchangeQuestion, parts: QtiParts, tags: readonly string[]): Element =>
  element(
    'qti-assessment-item',
    {
      ...namespaces,
      identifier: toIdentifier(question.id),
      title: plainText(question.text).slice(0, longestTitle),
      label: tags.join(' '),
      'xml:lang': 'ru',
      adaptive: 'false',
      'time-dependent': 'false',
    },
    ...parts.declarations,
    ...outcomes(isScored(question)),
    element('qti-item-body', {}, element('p', {}, ...inline(question.text)), ...parts.body),
    element('qti-response-processing', {}, ...parts.processing, setOutcome('EXPLANATION', name(explained))),
    ...parts.feedback.map(([identifier, text]) => modal('FEEDBACK', identifier, text)),
    modal('EXPLANATION', explained, question.explanation),
  );

const write = <Name extends ExchangeKind>(question: OfKind<Name>, mapper: QtiMapper<Name> | string): QtiWritten =>
  typeof mapper === 'string' ? refused(mapper) : mapper.write(question);

export type QtiFile = {
  readonly ok: true;
  readonly identifier: string;
  readonly xml: string;
  readonly picture: QtiParts['picture'];
  readonly notes: readonly Note[];
};

/** One item of a package. */
export const writeQtiItem = (question: ExchangeQuestion): QtiFile | Refused => {
  // The one cast: TypeScript cannot tie the mapper found by a question's name to that question's type.
  const written = write(question, qtiMappers[question.kind] as QtiMapper<typeof question.kind> | string);
  if (!written.ok) return written;
  const { tags } = tagsOf(question, Number.POSITIVE_INFINITY);
  return {
    ok: true,
    identifier: toIdentifier(question.id),
    xml: writeXml(itemOf(question, written, tags)),
    picture: written.picture,
    notes: written.notes,
  };
};
