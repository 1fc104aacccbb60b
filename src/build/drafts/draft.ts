import type { NewThing } from '#text/new-cli.ts';

/** What is asked for, checked against what there is. */
export type Wanted =
  | { readonly thing: 'course'; readonly title: string; readonly competency: string; readonly level: number }
  | {
      readonly thing: 'lesson';
      readonly course: string;
      readonly module: string;
      readonly title: string;
      readonly id: string;
    }
  | {
      readonly thing: 'quiz';
      readonly course: string;
      readonly module: string | undefined;
      readonly title: string | undefined;
    };

/** Texts by their paths from the project's root. */
export type Draft = {
  readonly thing: NewThing;
  /** May not exist yet. */
  readonly files: ReadonlyMap<string, string>;
  /** Exist, and get more. */
  readonly edits: ReadonlyMap<string, string>;
};

/** `message`: for the person at the command line. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

export const refused = (message: string): { readonly ok: false; readonly message: string } => ({ ok: false, message });
