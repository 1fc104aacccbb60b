import { isPublished } from '#domain/course.ts';
import { emptyLedger, extendLedger, type WidthsOf } from '#domain/ledger.ts';
import { recordFormNamed } from '#questions/record-forms.ts';
import { ledgerBroken, missingFromLedger } from '#text/catalogue-errors.ts';
import type { AuthorError } from './author-error.ts';
import type { Catalogue } from './catalogue.ts';
import { ledgerContents } from './ledger-contents.ts';

const widthsOf: WidthsOf = ({ kind, parts }) => recordFormNamed(kind)?.widths(parts);

/** Everything that a bookmark may name stands in the ledger of its course, in the form that it was numbered in. */
export const checkLedgers = (catalogue: Catalogue): readonly AuthorError[] =>
  catalogue.courses
    .filter((course) => course.modules.some(isPublished))
    .flatMap((course) => {
      const file = `courses/${course.id}/ledger.yaml`;
      const ledger = catalogue.ledgers.get(course.id) ?? emptyLedger(course.id);
      const { added, problems } = extendLedger(ledger, ledgerContents(course, catalogue), widthsOf);
      return [
        ...added.map(({ what, id }) => ({ file, field: what, ...missingFromLedger(what, id) })),
        ...problems.map(({ question, why }) => ({
          file,
          field: `questions[${question}]`,
          ...ledgerBroken(why, question),
        })),
      ];
    });
