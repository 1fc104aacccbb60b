import { describe, expect, test } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { exportQuestions } from '#exchange/export-questions.ts';
import { importQuestions } from '#exchange/import-questions.ts';
import { allKinds, drawQuestion, kindAt } from '#exchange/round-trip/corpus.ts';
import { childrenOf, type Element } from '#exchange/xml/element.ts';
import { readXml } from '#exchange/xml/read-xml.ts';
import { anywhere, bytesOf, imported, importText, whyNot } from '#tests/support/exchange.ts';

const questions = Array.from({ length: allKinds.length * 3 }, (_, at) => drawQuestion('qti', kindAt(at + 1), at + 1));
const { files } = exportQuestions('qti3', { questions, name: 'bank', category: 'Bank' });
const items = [...files].filter(([path]) => path.startsWith('bank/items/'));

/** Elements of an item that we write, as QTI 3.0 publishes them (imsqti_itemv3p0p1_v1p0.xsd), with their attributes. */
const published: Readonly<Record<string, readonly string[]>> = {
  'qti-assessment-item': [
    ...['xmlns', 'xmlns:xsi', 'xsi:schemaLocation', 'xml:lang'],
    ...['identifier', 'title', 'label', 'adaptive', 'time-dependent'],
  ],
  'qti-response-declaration': ['identifier', 'cardinality', 'base-type'],
  'qti-correct-response': [],
  'qti-value': [],
  'qti-mapping': ['default-value', 'lower-bound', 'upper-bound'],
  'qti-map-entry': ['map-key', 'mapped-value', 'case-sensitive'],
  'qti-outcome-declaration': ['identifier', 'cardinality', 'base-type', 'normal-maximum'],
  'qti-default-value': [],
  'qti-item-body': [],
  'qti-choice-interaction': ['response-identifier', 'max-choices', 'shuffle'],
  'qti-simple-choice': ['identifier'],
  'qti-match-interaction': ['response-identifier', 'max-associations', 'shuffle'],
  'qti-simple-match-set': [],
  'qti-simple-associable-choice': ['identifier', 'match-max'],
  'qti-order-interaction': ['response-identifier', 'shuffle'],
  'qti-inline-choice-interaction': ['response-identifier', 'shuffle'],
  'qti-inline-choice': ['identifier'],
  'qti-text-entry-interaction': ['response-identifier'],
  'qti-hotspot-interaction': ['response-identifier', 'max-choices'],
  'qti-hotspot-choice': ['identifier', 'shape', 'coords', 'hotspot-label'],
  'qti-response-processing': [],
  'qti-response-condition': [],
  'qti-response-if': [],
  'qti-response-else-if': [],
  'qti-response-else': [],
  'qti-set-outcome-value': ['identifier'],
  'qti-base-value': ['base-type'],
  'qti-variable': ['identifier'],
  'qti-correct': ['identifier'],
  'qti-map-response': ['identifier'],
  'qti-multiple': [],
  'qti-match': [],
  'qti-equal': ['tolerance-mode', 'tolerance'],
  'qti-string-match': ['case-sensitive'],
  'qti-index': ['n'],
  'qti-sum': [],
  'qti-product': [],
  'qti-modal-feedback': ['outcome-identifier', 'identifier', 'show-hide'],
  'qti-content-body': [],
  p: [],
  strong: [],
  em: [],
  span: ['class'],
  img: ['src', 'alt', 'width', 'height'],
};

/** The order in which an item's parts stand in the schema. */
const order = [
  ...['qti-response-declaration', 'qti-outcome-declaration', 'qti-item-body'],
  ...['qti-response-processing', 'qti-modal-feedback'],
];

const rootOf = (path: string, text: string): Element => {
  const read = readXml(path, text);
  if (!read.ok) throw new Error(read.why);
  return read.root;
};

const all = (root: Element): readonly Element[] => [root, ...childrenOf(root).flatMap(all)];

const roots = items.map(([path, text]) => rootOf(path, text));

describe('a package of QTI 3', () => {
  test('is well-formed in every file', async () => {
    const xml = [...files].map(([fileName, contents]) => ({ fileName, contents }));
    const schema = '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"/>';
    const { errors } = await validateXML({ xml, schema, maxMemoryPages: memoryPages.max });
    const malformed = errors.filter(({ message }) => /parser error|namespace error/.test(message));
    expect(malformed).toEqual([]);
  });

  test('has published elements and attributes alone', () => {
    const strange = roots
      .flatMap(all)
      .flatMap(({ name, attributes }) =>
        Object.hasOwn(published, name)
          ? Object.keys(attributes).flatMap((key) => (published[name]?.includes(key) ? [] : [`${name} ${key}`]))
          : [name],
      );
    expect([...new Set(strange)]).toEqual([]);
  });

  test('puts the parts of an item in the order of the schema', () => {
    for (const root of roots) {
      const places = childrenOf(root).map(({ name }) => order.indexOf(name));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test('names nothing that its items do not declare', () => {
    for (const root of roots) {
      const declared = childrenOf(root).filter(({ name }) => name.endsWith('-declaration'));
      const names = declared.map(({ attributes }) => attributes.identifier);
      const used = all(root).flatMap(({ name, attributes }) => [
        ...(/^qti-(?:variable|correct|map-response|set-outcome-value)$/.test(name) ? [attributes.identifier] : []),
        ...(attributes['response-identifier'] === undefined ? [] : [attributes['response-identifier']]),
        ...(attributes['outcome-identifier'] === undefined ? [] : [attributes['outcome-identifier']]),
      ]);
      expect(used.filter((one) => !names.includes(one))).toEqual([]);
    }
  });

  test('has identifiers that XML takes as names', () => {
    const identifiers = roots.flatMap(all).flatMap(({ attributes }) => attributes.identifier ?? []);
    expect(identifiers.filter((one) => !/^[A-Za-z_][\w.-]*$/.test(one))).toEqual([]);
  });

  test('lists in its manifest every file that it has, and no other', () => {
    const manifest = rootOf('imsmanifest.xml', files.get('bank/imsmanifest.xml') ?? '');
    const listed = all(manifest).flatMap(({ name, attributes }) => (name === 'file' ? [attributes.href] : []));
    const there = [...files.keys()].filter((path) => path !== 'bank/imsmanifest.xml');
    expect(listed.map((path) => `bank/${path}`).sort()).toEqual(there.sort());
  });
});

const item = (declarations: string, body: string, rest = ''): string =>
  `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="Item_7" title="t" time-dependent="false">
${declarations}<qti-item-body>${body}</qti-item-body>${rest}</qti-assessment-item>`;

const declaration = (cardinality: string, type: string, ...values: readonly string[]): string =>
  `<qti-response-declaration identifier="RESPONSE" cardinality="${cardinality}" base-type="${type}"><qti-correct-response>${values.map((one) => `<qti-value>${one}</qti-value>`).join('')}</qti-correct-response></qti-response-declaration>`;

const choices = ['A', 'B', 'C']
  .map((one) => `<qti-simple-choice identifier="${one}">Text ${one}</qti-simple-choice>`)
  .join('');

describe('an item of another hand', () => {
  test('a choice with a prompt and inline feedback', () => {
    const told = choices.replace(
      'Text B',
      'Text B<qti-feedback-inline outcome-identifier="F" identifier="B">So</qti-feedback-inline>',
    );
    const body = `<p>Read <b>this</b>.</p><qti-choice-interaction response-identifier="RESPONSE"><qti-prompt>Which?</qti-prompt>${told}</qti-choice-interaction>`;
    expect(imported(item(declaration('single', 'identifier', 'B'), body))[0]).toMatchObject({
      id: 'item-7',
      kind: 'single',
      text: 'Read **this**. Which?',
      options: [
        { id: 'a', text: 'Text A', right: false },
        { id: 'b', text: 'Text B', right: true, feedback: 'So' },
        { id: 'c', right: false },
      ],
    });
  });

  test('several choices without weights are all or nothing', () => {
    const body = `<p>Which?</p><qti-choice-interaction max-choices="0" response-identifier="RESPONSE">${choices}</qti-choice-interaction>`;
    expect(imported(item(declaration('multiple', 'identifier', 'A', 'B'), body))[0]).toMatchObject({
      kind: 'multiple',
      scoring: 'all-or-nothing',
      options: [{ right: true }, { right: true }, { right: false }],
    });
  });

  test('an order is that of the right answer', () => {
    const body = `<p>Put</p><qti-order-interaction response-identifier="RESPONSE">${choices}</qti-order-interaction>`;
    const [question] = imported(item(declaration('ordered', 'identifier', 'C', 'A', 'B'), body));
    expect(question?.kind === 'ordering' && question.items.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  test.each([
    [
      'qti-slider-interaction',
      '<p>x</p><qti-slider-interaction response-identifier="RESPONSE"/>',
      'вид «qti-slider-interaction» не переносится',
    ],
    ['nothing to answer', '<p>x</p>', 'нет ни одного ответа'],
    [
      'a picture of another hand',
      '<p>x</p><qti-hotspot-interaction response-identifier="RESPONSE"><img src="a.png" alt=""/><qti-hotspot-choice identifier="A" shape="rect" coords="1,1,5,5"/></qti-hotspot-interaction>',
      'принимается только рисунок SVG, выгруженный этим сайтом, с прямоугольными подписанными областями',
    ],
  ])('%s is listed with the reason', (_, body, why) => {
    expect(whyNot(importText(item(declaration('single', 'identifier', 'A'), body)))).toBe(why);
  });
});

describe('a manifest', () => {
  const manifest = (href: string): string =>
    `<manifest>\n<resources><resource type="imsqti_item_xmlv3p0" href="${href}"/></resources></manifest>`;
  const through = (href: string, beside: (path: string) => Uint8Array | undefined) =>
    importQuestions({
      file: { name: 'imsmanifest.xml', bytes: bytesOf(manifest(href)) },
      beside,
      destination: anywhere,
    });

  test.each(['../../etc/passwd', '/etc/passwd', 'file:///etc/passwd', 'https://example.ru/x.xml', 'a\\..\\..\\b'])(
    'that leads out to %s is refused and the file is not asked for',
    (href) => {
      const asked: string[] = [];
      const result = through(href, (path) => {
        asked.push(path);
        return undefined;
      });
      expect(whyNot(result)).toBe(
        `imsmanifest.xml, строка 2: манифест ведёт за пределы своей папки: «${href}». Такие файлы не читаются. Ничего не записано.`,
      );
      expect(asked).toEqual([]);
    },
  );

  test('with an item that is missing or damaged is refused, by name', () => {
    expect(whyNot(through('a.xml', () => undefined))).toMatch(
      /^imsmanifest.xml, строка 2: манифест называет файл «a.xml»/,
    );
    expect(whyNot(through('a.xml', () => bytesOf('<a>')))).toMatch(/^a.xml, строка 1: файл обрывается/);
  });
});
