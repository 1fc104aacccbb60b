/** In localStorage: `off` where «/» alone does not open search. */
export const slashKey = 'orientir-slash';

/** Whether «/» opens search: a key alone must be possible to turn off (WCAG 2.1.4). */
export const isSlashOn = (): boolean => {
  try {
    return localStorage.getItem(slashKey) !== 'off';
  } catch {
    return true;
  }
};
