import { type Catalogue, catalogueWithoutLedgers } from '#catalogue/catalogue.ts';
import { ledgerContents } from '#catalogue/ledger-contents.ts';
import { type Course, isPublished } from '#domain/course.ts';
import { emptyLedger, extendLedger, type LedgerExtension, type WidthsOf } from '#domain/ledger.ts';
import { recordFormNamed } from '#questions/record-forms.ts';

/** What a course's ledger has to become; `file` from the project's root. */
export type ExtendedLedger = LedgerExtension & { readonly course: Course; readonly file: string };

const widthsOf: WidthsOf = ({ kind, parts }) => recordFormNamed(kind)?.widths(parts);

/** For every published course. */
export const extensionsFor = (catalogue: Catalogue): readonly ExtendedLedger[] =>
  catalogue.courses
    .filter((course) => course.modules.some(isPublished))
    .map((course) => ({
      course,
      file: `courses/${course.id}/ledger.yaml`,
      ...extendLedger(
        catalogue.ledgers.get(course.id) ?? emptyLedger(course.id),
        ledgerContents(course, catalogue),
        widthsOf,
      ),
    }));

/** For every published course. Throws `AuthorErrors` for what is wrong besides the ledgers. */
export const extendLedgers = (sources: ReadonlyMap<string, string>): readonly ExtendedLedger[] =>
  extensionsFor(catalogueWithoutLedgers(sources));
