import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { xml, xmlDocument } from '#packaging/xml.ts';

test('markup in texts and attributes is escaped', () => {
  expect(xmlDocument(xml('a', { b: '"<&\n' }, '<&>'))).toContain('<a b="&quot;&lt;&amp;&#10;">&lt;&amp;&gt;</a>');
});

test('an attribute or a child without a value is left out', () => {
  expect(xmlDocument(xml('a', { b: undefined }, undefined))).toContain('<a/>');
});

test('elements stand on lines of their own, texts are not padded', () => {
  expect(xmlDocument(xml('a', {}, xml('b', {}, ' x ')))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b> x </b>\n</a>\n',
  );
});

test('control characters and lone surrogates are dropped', () => {
  expect(xmlDocument(xml('a', {}, 'x\u0000\u0008\uFFFE\uD800y'))).toContain('<a>xy</a>');
});

test('whatever the text, the document is well-formed', async () => {
  const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 40 }), { numRuns: 200, seed: 7 });
  const document = xmlDocument(xml('a', {}, ...texts.map((text) => xml('b', { c: text }, text))));
  const { valid, rawOutput } = await validateXML({
    xml: { fileName: 'a.xml', contents: new TextEncoder().encode(document) },
    normalization: 'format',
    maxMemoryPages: 64 * memoryPages.MiB,
  });
  expect(valid, rawOutput).toBe(true);
});
