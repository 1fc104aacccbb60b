import { variantIri } from '#domain/iri.ts';
import { xml, xmlDocument } from '../xml.ts';
import type { Standard } from './standard.ts';

/** An activity launched the «Tin Can» way: tincan.xml as Rustici's launch guidelines describe it. */
export const xapi: Standard = {
  manifest: 'tincan.xml',
  schemas: [],
  meetsLrs: true,
  write: ({ id, title, description, start }) =>
    xmlDocument(
      xml(
        'tincan',
        { xmlns: 'http://projecttincan.com/tincan.xsd' },
        xml(
          'activities',
          {},
          xml(
            'activity',
            { id: variantIri(id), type: 'http://adlnet.gov/expapi/activities/course' },
            xml('name', {}, title),
            xml('description', { lang: 'ru-RU' }, description),
            xml('launch', { lang: 'ru-RU' }, start),
          ),
        ),
      ),
    ),
};
