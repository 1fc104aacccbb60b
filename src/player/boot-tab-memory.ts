import type { TabMemory } from '#records/xapi/memory.ts';

/** Some browsers refuse storage within a foreign frame; then a reload cannot go on with the launch. */
export const tabMemory: TabMemory = {
  get: (name) => {
    try {
      return sessionStorage.getItem(name) ?? undefined;
    } catch {
      return undefined;
    }
  },
  set: (name, text) => {
    try {
      sessionStorage.setItem(name, text);
    } catch {
      return;
    }
  },
};
