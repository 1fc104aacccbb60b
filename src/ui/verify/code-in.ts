/** The code in what a camera read: a whole address, its fragment, or the code alone. */
export const codeIn = (text: string): string => {
  const whole = text.replaceAll(/\s/g, '');
  const hash = whole.indexOf('#');
  return hash < 0 ? whole : whole.slice(hash + 1);
};
