import type { ManifestProblem } from '#packaging/verify-manifest.ts';
import { validated } from './validated.ts';

/**
 * What a manifest may say in IEEE LOM, written anew in RELAX NG after IEEE 1484.12.3 as far as packages use it, with
 * the vocabularies of IEEE 1484.12.1. Stricter in two things: order counts, and whatever is said is said in Russian.
 */
const grammar = `<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://ltsc.ieee.org/xsd/LOM"
  datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start>
    <element name="lom">
      <element name="general">
        <element name="identifier"><element name="catalog"><text/></element><element name="entry"><ref name="word"/></element></element>
        <element name="title"><ref name="said"/></element>
        <element name="language"><value>ru</value></element>
        <element name="description"><ref name="said"/></element>
        <oneOrMore><element name="keyword"><ref name="said"/></element></oneOrMore>
      </element>
      <element name="lifeCycle">
        <element name="version"><ref name="said"/></element>
        <element name="status"><ref name="source"/><element name="value"><value>final</value></element></element>
      </element>
      <element name="metaMetadata">
        <element name="metadataSchema"><value>LOMv1.0</value></element>
        <element name="language"><value>ru</value></element>
      </element>
      <element name="technical"><element name="format"><value>text/html</value></element></element>
      <element name="educational">
        <element name="typicalLearningTime">
          <element name="duration">
            <data type="duration"><param name="pattern">PT(\\d+H)?([1-5]?\\dM)?</param></data>
          </element>
        </element>
        <element name="language"><value>ru</value></element>
      </element>
      <element name="rights">
        <element name="cost"><ref name="source"/><element name="value"><ref name="choice"/></element></element>
        <element name="copyrightAndOtherRestrictions">
          <ref name="source"/><element name="value"><ref name="choice"/></element>
        </element>
      </element>
    </element>
  </start>
  <define name="source"><element name="source"><value>LOMv1.0</value></element></define>
  <define name="choice"><choice><value>yes</value><value>no</value></choice></define>
  <define name="word"><data type="NCName"/></define>
  <define name="said">
    <element name="string">
      <attribute name="language" ns=""><value>ru</value></attribute>
      <data type="string"><param name="minLength">1</param></data>
    </element>
  </define>
</grammar>`;

/** What is wrong with the LOM of a manifest; nothing where all is well. */
export const lomProblems = (manifest: string): Promise<readonly ManifestProblem[]> => {
  const found = /<lom:lom [\s\S]*<\/lom:lom>/.exec(manifest);
  if (!found) return Promise.resolve([{ line: undefined, message: 'The manifest has no LOM.' }]);
  return validated({
    name: 'imsmanifest.xml',
    text: found[0],
    linesBefore: manifest.slice(0, found.index).split('\n').length - 1,
    extension: 'relaxng',
    schema: { fileName: 'lom.rng', contents: grammar },
  });
};
