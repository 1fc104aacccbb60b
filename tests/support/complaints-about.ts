import { complaints, smallSources } from './small-catalogue.ts';

const quiz = 'quizzes/kc-01/module-1.yaml';
const text = smallSources[quiz] ?? '';

const common = `    competency: k1
    level: 1
    facet: behaviour
    anchor: klient#def-klient
    text: What do you do?
    explanation: Because.
`;

const start = text.indexOf('  - id: m1-05\n');
const end = text.indexOf('  - id: m1-06\n');

const place = `${quiz}: questions[m1-05]`;

/**
 * What the author of a test reads of its question `m1-05` when these are the fields of its kind, in YAML that begins at
 * the first column. What is wrong with the test as a whole is left out.
 */
export const complaintsAbout = (fields: string): readonly string[] => {
  const question = `  - id: m1-05\n    set: sit\n${common}${fields.replace(/^(?=.)/gm, '    ')}`;
  const told = complaints({ [quiz]: { whole: `${text.slice(0, start)}${question}${text.slice(end)}` } });
  return told.filter((sentence) => sentence.startsWith(place)).map((sentence) => sentence.slice(place.length));
};
