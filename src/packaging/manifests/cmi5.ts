import { variantIri } from '#domain/iri.ts';
import { type Xml, xml, xmlDocument } from '../xml.ts';
import type { CourseOutline, PackageOutline, PackageSettings, Standard } from './standard.ts';

const namespace = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

const said = (name: string, text: string): Xml => xml(name, {}, xml('langstring', { lang: 'ru-RU' }, text));

const about = ({ title, description }: CourseOutline | PackageOutline): readonly Xml[] => [
  said('title', title),
  said('description', description),
];

/** A course without a final test is never passed, only completed. */
const moveOn = ({ hasFinal }: CourseOutline): string => (hasFinal ? 'CompletedAndPassed' : 'Completed');

const unit = (course: CourseOutline, { masteryScore }: PackageSettings): Xml =>
  xml(
    'au',
    {
      id: `${variantIri(course.id)}/au`,
      moveOn: moveOn(course),
      ...(masteryScore !== undefined && course.hasFinal && { masteryScore: String(masteryScore) }),
      launchMethod: 'AnyWindow',
      activityType: 'http://adlnet.gov/expapi/activities/course',
    },
    ...about(course),
    xml('url', {}, course.start),
  );

/**
 * A course structure with an assignable unit for each course (cmi5 13). Ids are the same in every edition, so that an LMS knows the
 * course again.
 */
export const cmi5: Standard = {
  manifest: 'cmi5.xml',
  schemas: [],
  meetsLrs: true,
  scripts: { boot: 'boot-xapi', others: ['boot-diagnosis', 'boot-diagnosis-lrs'] },
  write: (outline) =>
    xmlDocument(
      xml(
        'courseStructure',
        { xmlns: namespace },
        xml('course', { id: variantIri(outline.id) }, ...about(outline)),
        ...outline.courses.map((course) => unit(course, outline.settings)),
      ),
    ),
};
