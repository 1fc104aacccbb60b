import type { ManifestProblem } from '#packaging/verify-manifest.ts';
import { validated } from './validated.ts';

/**
 * What cmi5 allows in cmi5.xml, written anew in RELAX NG after the specification's own schema (cmi5 13.2, appendix A).
 * Stricter in two things: nothing foreign may stand in it, and every id is a whole IRI (3.0.0.0-1).
 */
const grammar = `<grammar xmlns="http://relaxng.org/ns/structure/1.0"
  ns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"
  datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start>
    <element name="courseStructure">
      <element name="course"><ref name="id"/><ref name="about"/></element>
      <optional>
        <element name="objectives">
          <oneOrMore><element name="objective"><ref name="id"/><ref name="about"/></element></oneOrMore>
        </element>
      </optional>
      <ref name="units"/>
    </element>
  </start>
  <define name="units"><oneOrMore><choice><ref name="au"/><ref name="block"/></choice></oneOrMore></define>
  <define name="block">
    <element name="block"><ref name="id"/><ref name="about"/><ref name="aims"/><ref name="units"/></element>
  </define>
  <define name="au">
    <element name="au">
      <ref name="id"/>
      <optional>
        <attribute name="moveOn" ns="">
          <choice>
            <value>NotApplicable</value><value>Passed</value><value>Completed</value>
            <value>CompletedAndPassed</value><value>CompletedOrPassed</value>
          </choice>
        </attribute>
      </optional>
      <optional>
        <attribute name="masteryScore" ns="">
          <data type="decimal"><param name="minInclusive">0</param><param name="maxInclusive">1</param></data>
        </attribute>
      </optional>
      <optional>
        <attribute name="launchMethod" ns=""><choice><value>AnyWindow</value><value>OwnWindow</value></choice></attribute>
      </optional>
      <optional><attribute name="activityType" ns=""><ref name="iri"/></attribute></optional>
      <ref name="about"/>
      <ref name="aims"/>
      <element name="url"><data type="anyURI"><param name="minLength">1</param></data></element>
      <optional><element name="launchParameters"><text/></element></optional>
      <optional><element name="entitlementKey"><text/></element></optional>
    </element>
  </define>
  <define name="aims">
    <optional>
      <element name="objectives">
        <oneOrMore><element name="objective"><attribute name="idref" ns=""><ref name="iri"/></attribute></element></oneOrMore>
      </element>
    </optional>
  </define>
  <define name="id"><attribute name="id" ns=""><ref name="iri"/></attribute></define>
  <define name="iri"><data type="anyURI"><param name="pattern">[A-Za-z][A-Za-z0-9+.\\-]*:.+</param></data></define>
  <define name="about">
    <element name="title"><ref name="said"/></element>
    <element name="description"><ref name="said"/></element>
  </define>
  <define name="said">
    <oneOrMore>
      <element name="langstring"><optional><attribute name="lang" ns=""><data type="language"/></attribute></optional><text/></element>
    </oneOrMore>
  </define>
</grammar>`;

const repeatedIds = (structure: string): readonly ManifestProblem[] => {
  const found = [...structure.matchAll(/\sid="([^"]*)"/g)].map(({ 1: id = '', index }) => ({ id, index }));
  return found
    .filter(({ id }, at) => found.findIndex((other) => other.id === id) !== at)
    .map(({ id, index }) => ({ line: structure.slice(0, index).split('\n').length, message: `${id} stands twice.` }));
};

/** What is wrong with a course structure; nothing where all is well. */
export const structureProblems = async (structure: string): Promise<readonly ManifestProblem[]> => [
  ...(await validated({
    name: 'cmi5.xml',
    text: structure,
    extension: 'relaxng',
    schema: { fileName: 'cmi5.rng', contents: grammar },
  })),
  ...repeatedIds(structure),
];
