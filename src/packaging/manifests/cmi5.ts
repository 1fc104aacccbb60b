import { variantIri } from '#domain/iri.ts';
import { type Xml, xml, xmlDocument } from '../xml.ts';
import type { PackageOutline, Standard } from './standard.ts';

const namespace = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

const said = (name: string, text: string): Xml => xml(name, {}, xml('langstring', { lang: 'ru-RU' }, text));

const about = ({ title, description }: PackageOutline): readonly Xml[] => [
  said('title', title),
  said('description', description),
];

/** A course without a final test is never passed, only completed. */
const moveOn = ({ hasFinal }: PackageOutline): string => (hasFinal ? 'CompletedAndPassed' : 'Completed');

const unit = (outline: PackageOutline): Xml => {
  const mastery = outline.settings.masteryScore;
  return xml(
    'au',
    {
      id: `${variantIri(outline.id)}/au`,
      moveOn: moveOn(outline),
      ...(mastery !== undefined && { masteryScore: String(mastery) }),
      launchMethod: 'AnyWindow',
      activityType: 'http://adlnet.gov/expapi/activities/course',
    },
    ...about(outline),
    xml('url', {}, outline.start),
  );
};

/**
 * A course structure of one assignable unit (cmi5 13). Ids are the same in every edition, so that an LMS knows the
 * course again.
 */
export const cmi5: Standard = {
  manifest: 'cmi5.xml',
  schemas: [],
  meetsLrs: true,
  write: (outline) =>
    xmlDocument(
      xml(
        'courseStructure',
        { xmlns: namespace },
        xml('course', { id: variantIri(outline.id) }, ...about(outline)),
        unit(outline),
      ),
    ),
};
