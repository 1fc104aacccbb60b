import type { FunctionComponent } from 'preact';
import { staffDesk as text } from '#text/staff-desk.ts';
import { Button } from '#ui/kit/Button.tsx';

type Props = {
  /** What is turned over, for those who do not see it. */
  readonly label: string;
  readonly at: number;
  readonly of: number;
  /** Rows of a page. */
  readonly size: number;
  readonly onTurn: (page: number) => void;
};

/** After a change fewer may be left than the page begins with. */
export const pageWithin = (page: number, of: number, size: number): number =>
  Math.min(page, Math.max(Math.ceil(of / size) - 1, 0));

/** Turns the pages of a long table, and says which rows are shown. */
export const Pages: FunctionComponent<Props> = ({ label, at, of, size, onTurn }) => (
  <nav class="actions staff-pages" aria-label={label}>
    {of > size && (
      <>
        <Button look="secondary" disabled={at === 0} onClick={() => onTurn(at - 1)}>
          {text.previous}
        </Button>
        <Button look="secondary" disabled={(at + 1) * size >= of} onClick={() => onTurn(at + 1)}>
          {text.next}
        </Button>
      </>
    )}
    <p role="status">{text.shown(at * size + 1, Math.min((at + 1) * size, of), of)}</p>
  </nav>
);
