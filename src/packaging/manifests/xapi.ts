import { variantIri } from '#domain/iri.ts';
import { type Xml, xml, xmlDocument } from '../xml.ts';
import type { CourseOutline, Standard } from './standard.ts';

const activity = ({ id, title, description, start }: CourseOutline): Xml =>
  xml(
    'activity',
    { id: variantIri(id), type: 'http://adlnet.gov/expapi/activities/course' },
    xml('name', {}, title),
    xml('description', { lang: 'ru-RU' }, description),
    xml('launch', { lang: 'ru-RU' }, start),
  );

/** An activity launched the «Tin Can» way for each course: tincan.xml as Rustici's launch guidelines describe it. */
export const xapi: Standard = {
  manifest: 'tincan.xml',
  schemas: [],
  meetsLrs: true,
  scripts: { boot: 'boot-xapi', others: ['boot-diagnosis', 'boot-diagnosis-lrs'] },
  write: ({ courses }) =>
    xmlDocument(
      xml('tincan', { xmlns: 'http://projecttincan.com/tincan.xsd' }, xml('activities', {}, ...courses.map(activity))),
    ),
};
