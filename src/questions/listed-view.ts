import type { Question } from './kinds.ts';
import type { AnyView } from './views.ts';

/**
 * The view of a kind from the file that the build listed for it in the page (`<link data-view="ordering">`), so that
 * a lesson need not carry the names of all kinds' files. Undefined where none is listed: in development, and on a page
 * that came while an LMS session was open.
 */
export const listedView = async ({ kind }: Pick<Question, 'kind'>): Promise<AnyView | undefined> => {
  const link = document.querySelector<HTMLLinkElement>(`link[data-view="${kind}"]`);
  if (!link) return undefined;
  const exported: readonly Partial<AnyView>[] = Object.values(await import(/* @vite-ignore */ link.href));
  return exported.find((one): one is AnyView => one.View !== undefined && one.kind?.kind === kind);
};
