import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { RowCode } from '#domain/row-code.ts';
import type { Decision, Doubtful, Identity } from '#results/join/join.ts';
import type { PersonIndex } from '#results/join/person-index.ts';
import type { Who } from '#results/read/results-file.ts';
import { type Places, placesOf, type StaffList, valueIn } from '#staff/list/staff-list.ts';
import { resultsDesk as text } from '#text/results-desk.ts';
import { Button } from '#ui/kit/Button.tsx';
import { Pages, pageWithin } from '../Pages.tsx';

type Common = {
  readonly index: PersonIndex;
  readonly list: StaffList;
  readonly onDecide: (made: readonly (readonly [Identity, Decision | undefined])[], said: string) => void;
};

type Props = Common & { readonly doubtful: readonly Doubtful[] };

/** Rows of a page. */
const atATime = 20;

const whoText = ({ row, number, login, email, name }: Who): string =>
  [name, row, number, login, email].filter((part) => part).join(' · ') || text.nameless;

const byRow = 'row';

const labeller = ({ index, list }: Pick<Common, 'index' | 'list'>): ((code: RowCode) => string) => {
  const places: Places = placesOf(list);
  return (code) => {
    const person = index.people.get(code);
    if (!person) return code;
    const about = (['unit', 'number'] as const).map((field) => valueIn(person, places, field)).filter((part) => part);
    return text.candidate(index.nameOf(code), person.row, about.join(', '));
  };
};

const RowNumber: FunctionComponent<{
  readonly id: string;
  readonly list: StaffList;
  readonly onCode: (code: RowCode) => void;
}> = ({ id, list, onCode }) => {
  const [isUnknown, setUnknown] = useState(false);
  return (
    <div class={isUnknown ? 'field field--error' : 'field'}>
      <label for={id}>{text.rowNumber}</label>
      {isUnknown && <p class="field__error">{text.rowUnknown}</p>}
      <input
        id={id}
        inputMode="numeric"
        onChange={({ currentTarget }) => {
          const found = list.people.find(({ row }) => String(row) === currentTarget.value.trim());
          setUnknown(!found);
          if (found) onCode(found.code);
        }}
      />
    </div>
  );
};

const DoubtfulRow: FunctionComponent<Common & { readonly one: Doubtful; readonly id: string }> = ({
  one,
  id,
  onDecide,
  ...known
}) => {
  const { identity, who, match, files, decision } = one;
  const label = labeller(known);
  const [isByRow, setByRow] = useState(false);
  const chosen = decision?.by === 'person' ? decision.code : undefined;
  const codes = [...new Set([...match.candidates, ...(chosen ? [chosen] : [])])];
  const value = decision?.by === 'left-out' ? 'left-out' : (chosen ?? (isByRow ? byRow : ''));
  const take = (said: string): void => {
    setByRow(said === byRow);
    if (said === '' || said === byRow) onDecide([[identity, undefined]], '');
    else onDecide([[identity, said === 'left-out' ? { by: 'left-out' } : { by: 'person', code: said as RowCode }]], '');
  };
  return (
    <tr>
      <th scope="row">
        {whoText(who)}
        <span class="staff-about">{files.slice(0, 3).join(', ')}</span>
      </th>
      <td data-label={text.why}>{text.doubts[match.doubt]}</td>
      <td data-label={text.who}>
        <select
          id={id}
          aria-label={text.whoIs(whoText(who))}
          value={value}
          onChange={({ currentTarget }) => take(currentTarget.value)}
        >
          <option value="">{text.undecided}</option>
          {codes.map((code) => (
            <option key={code} value={code}>
              {label(code)}
            </option>
          ))}
          <option value={byRow}>{text.byRow}</option>
          <option value="left-out">{text.leftOut}</option>
        </select>
        {isByRow && (
          <RowNumber
            id={`${id}-row`}
            list={known.list}
            onCode={(code) => {
              setByRow(false);
              onDecide([[identity, { by: 'person', code }]], '');
            }}
          />
        )}
      </td>
    </tr>
  );
};

/** Those whom files name and nobody can be sure of: the officer says who each of them is. */
export const DoubtfulSection: FunctionComponent<Props> = ({ doubtful, ...common }) => {
  const [page, setPage] = useState(0);
  const open = doubtful.filter(({ decision }) => decision === undefined);
  const single = open.filter(({ match }) => match.candidates.length === 1 && match.doubt !== 'other-name');
  const acceptAll = (): void =>
    common.onDecide(
      single.flatMap(({ identity, match }) => {
        const [code] = match.candidates;
        return code ? [[identity, { by: 'person', code }] as const] : [];
      }),
      text.accepted(single.length),
    );
  const at = pageWithin(page, doubtful.length, atATime);
  return (
    <section class="no-print">
      <h2>{text.doubtfulTitle}</h2>
      <p>{text.doubtfulLead(open.length)}</p>
      {single.length > 1 && (
        <p>
          <Button look="secondary" onClick={acceptAll}>
            {text.acceptAll(single.length)}
          </Button>
        </p>
      )}
      <table class="table--rows small doubtful">
        <thead>
          <tr>
            <th scope="col">{text.inFile}</th>
            <th scope="col">{text.why}</th>
            <th scope="col">{text.who}</th>
          </tr>
        </thead>
        <tbody>
          {doubtful.slice(at * atATime, (at + 1) * atATime).map((one, place) => (
            <DoubtfulRow key={one.identity} one={one} id={`doubtful-${place}`} {...common} />
          ))}
        </tbody>
      </table>
      {doubtful.length > atATime && (
        <Pages label={text.doubtfulPages} at={at} of={doubtful.length} size={atATime} onTurn={setPage} />
      )}
    </section>
  );
};
