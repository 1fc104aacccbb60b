import type { Question } from './kinds.ts';
import type { AnyView } from './views.ts';

const isViewOf = (kind: string, value: unknown): value is AnyView =>
  typeof value === 'object' && value !== null && 'View' in value && (value as AnyView).kind.kind === kind;

/**
 * The view of a kind from the file that the build listed for it in the page (`<link data-view="ordering">`), so that
 * a lesson need not carry the names of all kinds' files. Undefined where none is listed: in development, and on a page
 * that came while an LMS session was open.
 */
export const listedView = async ({ kind }: Pick<Question, 'kind'>): Promise<AnyView | undefined> => {
  const link = document.querySelector<HTMLLinkElement>(`link[data-view="${kind}"]`);
  if (!link) return undefined;
  const module: Readonly<Record<string, unknown>> = await import(/* @vite-ignore */ link.href);
  return Object.values(module).find((value): value is AnyView => isViewOf(kind, value));
};
