import type { Competency } from '#domain/competency.ts';

/** What the profile needs to know of a competency. */
export type Profiled = Pick<Competency, 'id' | 'code' | 'name'> & {
  /** What is seen of a person of level 3 at work. */
  readonly third: readonly string[];
};

export const profiledOf = ({ id, code, name, levels }: Competency): Profiled => ({
  id,
  code,
  name,
  third: levels.find(({ level }) => level === 3)?.indicators ?? [],
});
