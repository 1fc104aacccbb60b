import { AuthorErrors, sentence } from '#catalogue/author-error.ts';
import { type Catalogue, catalogueWithoutLedgers } from '#catalogue/catalogue.ts';

const competency = (id: string): string => `  - id: ${id}
    code: ${id}
    name: Competency ${id}
    terms: [klient]
    counter_indicator: Does not.
    levels:
      - {level: 1, knowledge: [knows], skills: [can], indicators: [does]}
      - {level: 2, knowledge: [knows], skills: [can], indicators: [does]}
      - {level: 3, knowledge: [knows], skills: [can], indicators: [does]}
`;

const single = (id: string, set: string): string => `  - id: ${id}
    set: ${set}
    kind: single
    competency: k1
    level: 1
    facet: skill
    anchor: klient#potrebnost
    text: Who is it?
    explanation: Because.
    options:
      - {id: a, text: One, right: true, feedback: Yes.}
      - {id: b, text: Two, feedback: No.}
      - {id: c, text: Three, feedback: No.}
`;

const situation = (id: string): string => `  - id: ${id}
    set: sit
    kind: situational
    key: {by: author, on: 2026-11-23}
    competency: k1
    level: 1
    facet: behaviour
    anchor: klient#def-klient
    text: What do you do?
    explanation: Because.
    options:
      - {id: a, text: One, points: 3, feedback: Best.}
      - {id: b, text: Two, points: 2, feedback: Good.}
      - {id: c, text: Three, points: 1, feedback: Poor.}
      - {id: d, text: Four, points: 0, feedback: Bad.}
`;

const inFinal = (question: string): string => question.replace('    kind:', '    module: kc-01-1\n    kind:');

/** The smallest set of files that has one of everything and no mistake. */
export const smallSources: Readonly<Record<string, string>> = {
  'courses/glossary.yaml': `source: seed.txt
source_sha256: "${'0'.repeat(64)}"
groups:
  - {id: osnovnye, title: Basic}
terms:
  - {id: klient, n: 1, term: Client, group: osnovnye, definition: Who comes.}
  - {id: usluga, n: 2, term: Service, group: osnovnye, definition: What is done.}
`,
  'courses/competencies.yaml': `levels:
  - {level: 1, name: basic}
  - {level: 2, name: advanced}
  - {level: 3, name: expert}
competencies:
${competency('k1')}${competency('k2')}`,
  'courses/tracks.yaml': `levels:
  - {id: u4, code: U4, name: Specialists, whom: specialists, categories: specialists}
positions:
  categories: [{number: 3, name: specialists}]
  groups: [{number: 3, name: leading}]
  pairs:
    - {category: 3, group: 3, level: u4}
  municipal: {heads_body: u4, leads_unit: u4, by_group: [{group: 3, level: u4}]}
activities:
  - {id: d1, code: D1, name: Reception, examples: reception}
  - {id: d3, code: D3, name: Control, examples: inspectors}
overlays:
  - {id: r1, code: R1, name: Curator, raises: {k2: 2}}
tracks:
  - {id: u4-d1, code: U4-D1, level: u4, activity: d1, need: {k1: 1, k2: 0}}
  - {id: u4-d3, code: U4-D3, level: u4, activity: d3, need: {k1: 1, k2: 0}}
`,
  'courses/norms.yaml': `norms:
  - {id: 59-fz, requisite: Law 59, says: Answer., source: somewhere, checked: 2026-11-23, recheck: 2027-05-23}
`,
  'courses/assignments.yaml': `assignments:
  - {id: all, title: Everybody, courses: [kc-01], duty: mandatory, deadline_days: 90, repeat_years: 3}
`,
  'courses/kc-01/course.yaml': `id: kc-01
code: KC-01
title: Course
summary: About clients.
edition: 1
modules:
  - id: kc-01-1
    title: First
    competency: k1
    level: 1
    lessons: [klient]
    quiz: module-1
  - id: kc-01-2
    title: Second
    activity: d3
    lessons: []
final: final
`,
  'courses/kc-01/01-klient.mdx': `---
title: The client
module: kc-01-1
minutes: 10
summary: Who comes.
terms: [klient]
---

<Situation>

Somebody comes for a <Term id="usluga">service</Term>. Nobody asks.

</Situation>

<Definition term="klient" />

<Block id="potrebnost">

The need comes first.

</Block>

<Example activity="d1" title="At the desk">

Ask.

</Example>

<InLaw norm="59-fz">

Answer in time.

</InLaw>

<Check id="klient-c1" />
`,
  'quizzes/kc-01/checks/klient.yaml': `lesson: klient
questions:
  - id: klient-c1
    kind: matching
    competency: k1
    level: 1
    facet: skill
    tags: [k2]
    anchor: klient#def-klient
    text: Which is which?
    explanation: Because.
    targets:
      - {id: p, text: Client}
      - {id: f, text: Service}
    rows:
      - {id: a, text: One, target: p, feedback: Yes.}
      - {id: b, text: Two, target: f, feedback: Yes.}
      - {id: c, text: Three, target: f, feedback: Yes.}
`,
  'quizzes/kc-01/module-1.yaml': `id: module-1
title: Quiz of the first module
kind: module
module: kc-01-1
minutes: 12
pass: 0.7
situation_pass: 2
draw:
  - {module: kc-01-1, tasks: 2, situations: 1}
questions:
${single('m1-01', 'one')}${single('m1-02', 'one')}${single('m1-03', 'two')}${single('m1-04', 'two')}${situation('m1-05')}${situation('m1-06')}`,
  'quizzes/kc-01/final.yaml': `id: final
title: Final
kind: final
minutes: 12
pass: 0.7
situation_pass: 2
draw:
  - {module: kc-01-1, tasks: 1, situations: 0}
questions:
${inFinal(single('f1-01', 'one'))}${inFinal(single('f1-02', 'one'))}`,
};

/** What is done to a file: text in place of text, a whole file in place of it, or `undefined` to leave it out. */
export type Edit = readonly [old: string, replacement: string] | { readonly whole: string } | undefined;

const edited = (file: string, text: string | undefined, edit: Edit): string | undefined => {
  if (edit === undefined) return undefined;
  if ('whole' in edit) return edit.whole;
  const [old, replacement] = edit;
  if (text === undefined || !text.includes(old)) throw new Error(`${file} does not contain: ${old}`);
  return text.replace(old, replacement);
};

/** The small sources with some files changed, added or left out. */
export const smallWith = (edits: Readonly<Record<string, Edit>>): ReadonlyMap<string, string> => {
  const sources = new Map(Object.entries(smallSources));
  for (const [file, edit] of Object.entries(edits)) {
    const text = edited(file, sources.get(file), edit);
    if (text === undefined) sources.delete(file);
    else sources.set(file, text);
  }
  return sources;
};

/** What the author of such files reads, error by error. */
export const complaints = (
  edits: Readonly<Record<string, Edit>>,
  read: (sources: ReadonlyMap<string, string>) => Catalogue = catalogueWithoutLedgers,
): readonly string[] => {
  try {
    read(smallWith(edits));
    return [];
  } catch (error) {
    if (error instanceof AuthorErrors) return error.errors.map(sentence);
    throw error;
  }
};
