/** Why a course cannot be kept here; undefined where it can. Browsers allow it on https and on the machine itself. */
export const whyNot = (): 'disk' | 'http' | 'browser' | undefined => {
  if (location.protocol === 'file:') return 'disk';
  if (!isSecureContext) return 'http';
  return 'serviceWorker' in navigator && 'caches' in window ? undefined : 'browser';
};
