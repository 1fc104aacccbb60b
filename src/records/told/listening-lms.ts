import type { ScormApi } from '#records/scorm/api-call.ts';
import type { ScormDialect } from '#records/scorm/dialect.ts';

/** An LMS that takes everything, and keeps it from launch to launch. */
export type ListeningLms = {
  readonly api: ScormApi;
  /** What it has of every element that was ever set. */
  readonly has: ReadonlyMap<string, string>;
  /** Elements set since it was asked last. */
  readonly heard: () => readonly string[];
  /** What it says of the next launch, before what it has. */
  readonly tell: (tells: Readonly<Record<string, string>>) => void;
};

const countOf = (group: string, has: ReadonlyMap<string, string>): number =>
  [...has.keys()].filter((name) => name.startsWith(`${group}.`) && /^\d+\.id$/.test(name.slice(group.length + 1)))
    .length;

/** Of an interaction in either version. */
const children =
  'id,type,objectives,time,timestamp,correct_responses,weighting,student_response,learner_response,result,latency,description';

export const listeningLms = (dialect: ScormDialect): ListeningLms => {
  const has = new Map<string, string>();
  let heard: string[] = [];
  let told: Readonly<Record<string, string>> = {};
  const get = (name: string): string => {
    if (name.endsWith('._children')) return children;
    const [, group] = /^(.+)\._count$/.exec(name) ?? [];
    return group === undefined ? (told[name] ?? has.get(name) ?? '') : String(countOf(group, has));
  };
  const set = (name: string, value: string): string => {
    has.set(name, value);
    heard.push(name);
    return 'true';
  };
  const consent = (): string => 'true';
  return {
    api: {
      [dialect.initialize]: consent,
      [dialect.finish]: consent,
      [dialect.commit]: consent,
      [dialect.get]: get,
      [dialect.set]: set,
      [dialect.lastError]: () => '0',
    },
    has,
    heard: () => {
      const names = heard;
      heard = [];
      return names;
    },
    tell: (tells) => {
      told = tells;
    },
  };
};
