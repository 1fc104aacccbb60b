/** Whether an address of a launch is one that a browser may ask: nothing else is ever fetched. */
export const isWebAddress = (address: string): boolean => {
  try {
    return ['http:', 'https:'].includes(new URL(address).protocol);
  } catch {
    return false;
  }
};
