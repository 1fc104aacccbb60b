import type { Course } from '#domain/course.ts';
import type { CourseId } from '#domain/ids.ts';
import { refused } from '#staff/table/table.ts';
import * as say from '#text/results-files.ts';
import type { ContentsReading, Line, PersonInFile, Status, Who } from '../read/results-file.ts';
import { type CourseInPackage, courseOfIri } from './course-of-iri.ts';
import { type ReadStatement, readStatement } from './statement.ts';

type Courses = readonly Pick<Course, 'id' | 'modules' | 'code' | 'title'>[];

/** Verbs that speak of the whole course; `satisfied` is the LMS's own word (cmi5 9.3.9). */
const statusByVerb: Readonly<Record<string, Status>> = {
  completed: 'completed',
  satisfied: 'completed',
  failed: 'failed',
  passed: 'in-progress',
  initialized: 'in-progress',
  launched: 'in-progress',
  progressed: 'in-progress',
  terminated: 'in-progress',
};

/** Verbs whose score is the course's; the others' is a part's. */
const scored: readonly string[] = ['passed', 'failed', 'completed', 'satisfied'];

type Own = { readonly statement: ReadStatement; readonly at: number; readonly found: CourseInPackage };

const keyOf = ({ login, email, name }: Who): string => [login, email, name].join('\n');

/** `people` in the order in which they appear, each once. */
const peopleIn = (all: readonly Own[]) => {
  const places = new Map<string, number>();
  const people: PersonInFile[] = [];
  for (const { statement } of all) {
    const key = keyOf(statement.who);
    if (places.has(key)) continue;
    places.set(key, people.length);
    people.push(statement.who);
  }
  return { people, placeOf: (who: Who): number => places.get(keyOf(who)) ?? 0 };
};

const lineOf = ({ statement, at, found }: Own, person: number): Line | undefined => {
  const { verb, score, on } = statement;
  const status = statusByVerb[verb];
  if (status === undefined) return undefined;
  return {
    person,
    at,
    status,
    ...(score !== undefined && scored.includes(verb) && { score }),
    ...(on && { on }),
    ...(status === 'completed' && { modules: found.modules }),
  };
};

/** What a statement is about must be the course itself, or an AU that the LMS named and grouped under it. */
const ownOf = (statement: ReadStatement, at: number, courses: Courses): Own | undefined => {
  if (!(statement.verb in statusByVerb)) return undefined;
  for (const iri of statement.activities) {
    const found = courseOfIri(iri, courses);
    if (found) return { statement, at, found };
  }
  return undefined;
};

/** Reads statements as our own packages send them (`src/records/xapi`), cmi5 and xAPI alike. */
export const readXapi = (values: readonly unknown[], courses: Courses): ContentsReading => {
  if (values.length === 0) return refused(say.noStatements);
  const statements: ReadStatement[] = [];
  for (const [index, value] of values.entries()) {
    const statement = readStatement(value);
    if (!statement) return refused(index === 0 ? say.noStatements : say.badStatement(index + 1));
    statements.push(statement);
  }
  const voidedIds = new Set(statements.flatMap(({ verb, voids }) => (verb === 'voided' && voids ? [voids] : [])));
  const isVoided = ({ id }: ReadStatement): boolean => id !== undefined && voidedIds.has(id);
  const all = statements.flatMap((statement, index) =>
    isVoided(statement) ? [] : (ownOf(statement, index + 1, courses) ?? []),
  );
  if (all.length === 0) return refused(say.foreignStatements(statements.length));
  const { people, placeOf } = peopleIn(all);
  const lines = new Map<CourseId, Line[]>();
  for (const own of all) {
    const line = lineOf(own, placeOf(own.statement.who));
    const known = lines.get(own.found.course) ?? [];
    lines.set(own.found.course, known);
    if (line) known.push(line);
  }
  const parts = [...lines].map(([course, own]) => ({ title: course, course, lines: own }));
  const voids = statements.filter(isVoided).length;
  return { ok: true, contents: { kind: 'xapi', people, parts, notes: voids > 0 ? [say.voided(voids)] : [] } };
};
