import type { FunctionComponent } from 'preact';
import type { CompetencyProfile, FacetEvidence } from '#domain/profile.ts';
import { percent } from '#domain/scaled.ts';
import type { RequiredLevel } from '#domain/track.ts';
import { estimateOwnLevel } from '#player/estimate.ts';
import { profile as text } from '#text/profile.ts';
import type { Profiled } from './profiled.ts';

const levels: readonly RequiredLevel[] = [0, 1, 2, 3];

const facetText = ({ facet, answered, score }: FacetEvidence): string =>
  answered === 0 ? text.facetEmpty(text.facet[facet]) : text.facetResult(text.facet[facet], percent(score), answered);

const OwnLevel: FunctionComponent<{ readonly row: CompetencyProfile; readonly name: string }> = ({ row, name }) => (
  <select
    aria-label={text.ownOf(name)}
    onChange={({ currentTarget: { value } }) => {
      const level = levels.find((one) => String(one) === value);
      if (level !== undefined) estimateOwnLevel(row.competency, level);
    }}
  >
    {row.own === undefined && (
      <option value="" selected>
        {text.noOwn}
      </option>
    )}
    {levels.map((level) => (
      <option key={level} value={level} selected={row.own === level}>
        {level}
      </option>
    ))}
  </select>
);

type RowProps = { readonly row: CompetencyProfile; readonly competency: Profiled; readonly hasTrack: boolean };

const Row: FunctionComponent<RowProps> = ({ row, competency, hasTrack }) => {
  const { code, name, third } = competency;
  const { level, required = 0, facets, evidence, isTaught } = row;
  const proof = evidence.map(({ title }) => `«${title}»`).join(', ');
  return (
    <tr>
      <th scope="row">
        {code} {name}
      </th>
      {hasTrack && <td data-label={text.required}>{required === 0 ? text.notRequired : required}</td>}
      <td data-label={text.shown}>{level === 0 ? text.notShown : level}</td>
      <td data-label={text.own}>
        <OwnLevel row={row} name={name} />
      </td>
      <td data-label={text.facets}>
        <ul class="facets">
          {facets.map((one) => (
            <li key={one.facet}>{facetText(one)}</li>
          ))}
        </ul>
      </td>
      <td data-label={text.evidence}>
        {isTaught ? proof || text.noEvidence : text.notPublished}
        {(level === 3 || required === 3) && third.length > 0 && (
          <details>
            <summary>{text.thirdTitle(code)}</summary>
            <p>{text.thirdLevel}</p>
            <ul>
              {third.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </details>
        )}
      </td>
    </tr>
  );
};

type Props = { readonly rows: readonly CompetencyProfile[]; readonly competencies: readonly Profiled[] };

/** The profile in words and numbers: what is required, what work shows, what the learner thinks, and why. */
export const ProfileTable: FunctionComponent<Props> = ({ rows, competencies }) => {
  const hasTrack = rows.some(({ required }) => required !== undefined);
  const columns = [
    text.competency,
    ...(hasTrack ? [text.required] : []),
    text.shown,
    text.own,
    text.facets,
    text.evidence,
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too.
    <section class="table-scroll" tabIndex={0} aria-label={text.title}>
      <table class="table--rows">
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const competency = competencies.find(({ id }) => id === row.competency);
            return competency && <Row key={row.competency} row={row} competency={competency} hasTrack={hasTrack} />;
          })}
        </tbody>
      </table>
    </section>
  );
};
