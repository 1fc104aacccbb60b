import type { ScormApi } from './api-call.ts';
import type { ScormDialect } from './dialect.ts';

/** A loop of windows has no top; real players nest fewer. */
const deepest = 32;

// Every look into a window of another origin throws, except at its `parent`, `top` and `opener`.
const look = (frame: object, name: string): object | undefined => {
  try {
    const found: unknown = Reflect.get(frame, name);
    return (typeof found === 'object' && found !== null) || typeof found === 'function' ? found : undefined;
  } catch {
    return undefined;
  }
};

/** A window and its parents, innermost first. */
const lineage = (start: object): readonly object[] => {
  const frames = [start];
  for (let frame = look(start, 'parent'); frame && frames.length < deepest; frame = look(frame, 'parent')) {
    if (frames.includes(frame)) break;
    frames.push(frame);
  }
  return frames;
};

// `window.API` may also be an element whose id is `API`.
const apiIn = (frame: object, { object, initialize }: ScormDialect): ScormApi | undefined => {
  const api = look(frame, object);
  return api && look(api, initialize) ? (api as ScormApi) : undefined;
};

// A window of one's own origin shows its document; one of another throws.
const isForeign = (frame: object): boolean => {
  try {
    Reflect.get(frame, 'document');
    return false;
  } catch {
    return true;
  }
};

export type ApiSearch = {
  readonly api: ScormApi | undefined;
  readonly where: 'window' | 'parent' | 'opener' | 'nowhere';
  /** Windows between the start and the API, or all that were looked into. */
  readonly depth: number;
  /** Of the windows above the start, those of another origin: nothing in them can be seen. */
  readonly foreign: number;
};

/**
 * Searches the window, then its parents, then the opener and the opener's parents, also the openers of the parents
 * (SCORM 1.2 RTE, 3.3.6.1).
 */
export const searchApi = (start: object, dialect: ScormDialect): ApiSearch => {
  const own = lineage(start);
  const openers = own.flatMap((frame) => {
    const opener = look(frame, 'opener');
    return opener ? lineage(opener) : [];
  });
  const all = [...own, ...openers];
  const foreign = all.filter(isForeign).length;
  const depth = all.findIndex((frame) => apiIn(frame, dialect) !== undefined);
  const frame = all[depth];
  if (!frame) return { api: undefined, where: 'nowhere', depth: all.length - 1, foreign };
  const where = depth < own.length ? 'parent' : 'opener';
  return { api: apiIn(frame, dialect), where: depth === 0 ? 'window' : where, depth, foreign };
};

/** Undefined where there is no LMS. */
export const findApi = (start: object, dialect: ScormDialect): ScormApi | undefined => searchApi(start, dialect).api;
