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

/**
 * Searches the window, then its parents, then the opener and the opener's parents, also the openers of the parents
 * (SCORM 1.2 RTE, 3.3.6.1). Undefined where there is no LMS.
 */
export const findApi = (start: object, dialect: ScormDialect): ScormApi | undefined => {
  const own = lineage(start);
  const openers = own.flatMap((frame) => {
    const opener = look(frame, 'opener');
    return opener ? lineage(opener) : [];
  });
  for (const frame of [...own, ...openers]) {
    const api = apiIn(frame, dialect);
    if (api) return api;
  }
  return undefined;
};
