/** JSON in an attribute needs no entities between apostrophes. */
const requoted = (html: string): string =>
  html.replace(/="([^"']*&quot;[^"']*)"/g, (_, value: string) => `='${value.replaceAll('&quot;', '"')}'`);

/**
 * A page without what only search engines read and, where a page comes into another one's document, without what a
 * browser would load ahead for it alone.
 */
export const slim = (html: string, { isFetched }: { readonly isFetched: boolean }): string => {
  const plain = requoted(html).replace(/<meta name="description" content="[^"]*">/, '');
  return isFetched ? plain.replaceAll(/<link rel="modulepreload"[^>]*>/g, '') : plain;
};
