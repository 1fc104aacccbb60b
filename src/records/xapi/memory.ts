/** Remembers texts as long as the tab lives, also over a reload: `sessionStorage`, or a fake. */
export type TabMemory = {
  readonly get: (name: string) => string | undefined;
  readonly set: (name: string, text: string) => void;
};

const lastLaunch = 'orientir-launch';

/**
 * The query of the launch. Pages inside the course have an address without it, so after a reload of one of them the
 * launch is known from memory alone. `course`: another course in the same tab has a launch of its own.
 */
export const launchQuery = (
  query: string,
  {
    course,
    memory,
    isLaunch,
  }: { readonly course: string; readonly memory: TabMemory; readonly isLaunch: (query: string) => boolean },
): string => {
  const name = `${lastLaunch} ${course}`;
  if (!isLaunch(query)) return memory.get(name) ?? '';
  memory.set(name, query);
  return query;
};
