import type { ExchangeFormat } from './format.ts';

/** What became of a field on its way from one format to the other. */
export type Fate = 'kept' | 'approximated' | 'lost';

/** What a mapper says of a field that was not simply kept. `field` is a path without positions: `options.feedback`. */
export type Note = { readonly field: string; readonly fate: 'approximated' | 'lost'; readonly why: string };

export type FieldReport = { readonly field: string; readonly fate: Fate; readonly why?: string | undefined };

/** A question that went over, field by field, or one that did not, with the reason. */
export type QuestionReport =
  | {
      readonly ok: true;
      readonly id: string;
      readonly kind: string;
      /** Of the foreign file, where it is read. */
      readonly line?: number | undefined;
      readonly fields: readonly FieldReport[];
    }
  | {
      readonly ok: false;
      readonly id: string;
      readonly kind?: string | undefined;
      readonly line?: number | undefined;
      readonly why: string;
    };

export type Report = {
  readonly direction: 'export' | 'import';
  readonly format: ExchangeFormat;
  readonly questions: readonly QuestionReport[];
};

export const approximated = (field: string, why: string): Note => ({ field, fate: 'approximated', why });

export const lost = (field: string, why: string): Note => ({ field, fate: 'lost', why });

/** A file or a question that was turned away; `why` is for the reader. */
export type Refused = { readonly ok: false; readonly why: string };

export const refused = (why: string): Refused => ({ ok: false, why });

/** Whether a note on `above` is about the field: `units` is about `units.text`. */
export const isUnder = (field: string, above: string): boolean => field === above || field.startsWith(`${above}.`);

const joined = (before: FieldReport | undefined, { fate, why }: Note, field: string): FieldReport => {
  if (before?.fate === 'lost' && fate !== 'lost') return before;
  if (before?.fate === 'approximated' && fate === 'lost') return { field, fate, why };
  const whys = [...new Set([before?.why, why].filter((one) => one !== undefined))];
  return { field, fate, why: whys.join('; ') };
};

/** Every field of the question, `kept` unless a note says otherwise; notes of what it lacks come last. */
export const fieldReports = (fields: readonly string[], notes: readonly Note[]): readonly FieldReport[] => {
  const told = new Map<string, FieldReport>(fields.map((field) => [field, { field, fate: 'kept' }]));
  for (const note of notes) {
    const under = fields.filter((field) => isUnder(field, note.field));
    for (const field of under.length > 0 ? under : [note.field]) told.set(field, joined(told.get(field), note, field));
  }
  return [...told.values()];
};
