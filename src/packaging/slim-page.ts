/** JSON in an attribute needs no entities between apostrophes. */
const requoted = (html: string): string =>
  html.replace(/="([^"']*&quot;[^"']*)"/g, (_, value: string) => `='${value.replaceAll('&quot;', '"')}'`);

/** A check's form as `Check.astro` renders it: what stands in it stands in the check's data as well. */
const checkForm = /(?<=<div data-check=(?:"[^"]*"|'[^']*')[^>]*>)<form class="question".*?<\/form>(?=<\/div>)/gs;

/**
 * A page without what only search engines read and, where a page comes into another one's document, without what a
 * browser would load for it alone and without the forms of its checks: a script is there and makes them.
 */
export const slim = (html: string, { isFetched }: { readonly isFetched: boolean }): string => {
  const plain = requoted(html).replace(/<meta name="description" content="[^"]*">/, '');
  return isFetched
    ? plain.replaceAll(/<link rel="(?:modulepreload|prefetch|icon)"[^>]*>/g, '').replaceAll(checkForm, '')
    : plain;
};
