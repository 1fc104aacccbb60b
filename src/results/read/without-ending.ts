/** What a file is called without what its kind puts behind the last dot. */
export const withoutEnding = (fileName: string): string => fileName.replace(/\.[^.]*$/, '');
