import type { FunctionComponent } from 'preact';
import type { Competency } from '#domain/competency.ts';
import type { Course } from '#domain/course.ts';
import { percent } from '#domain/scaled.ts';
import type { CompetencyResult, Evidence } from '#results/sum/competencies.ts';
import type { PersonResult } from '#results/sum/person-result.ts';
import { dayText } from '#results/write/cells.ts';
import { resultsDesk } from '#text/results-desk.ts';
import { resultsSheets } from '#text/results-sheets.ts';

const text = resultsDesk.sheet;

export type SheetTables = {
  readonly competencies: readonly Competency[];
  readonly courses: readonly Pick<Course, 'id' | 'code'>[];
};

type Props = SheetTables & { readonly person: PersonResult; readonly today: string };

/** As the catalogue names what a level means, and as questions name what they measure. */
const facets = [
  { told: 'knowledge', measured: 'knowledge' },
  { told: 'skills', measured: 'skill' },
  { told: 'indicators', measured: 'behaviour' },
] as const;

/** Behaviour at work is for the head of the unit to see; a course only asks about it. */
const stateOf = (
  { told, measured }: (typeof facets)[number],
  { shown, required, facets: own }: CompetencyResult,
): string => {
  const found = own.find(({ facet }) => facet === measured);
  const score = found && text.facetScore(percent(found.score), found.answered);
  if (told === 'indicators') return score ? `${score}; ${text.atWork}` : text.byHead;
  const state = shown >= required ? text.byModules : text.notShown;
  return score ? `${state}; ${score}` : state;
};

const evidenceText = ({ module, origin, on }: Evidence, courses: SheetTables['courses']): string => {
  const course = courses.find(({ id }) => id === module.course)?.code ?? module.course;
  return text.evidenceLine(text.module(course, module.number), resultsSheets.sources[origin], dayText(on));
};

const Facets: FunctionComponent<{ readonly competency: Competency; readonly result: CompetencyResult }> = ({
  competency,
  result,
}) => {
  const level = competency.levels.find((one) => one.level === result.required);
  if (!level) return null;
  return (
    <dl class="competency-facets">
      {facets.map((facet) => (
        <div key={facet.told}>
          <dt>
            {text[facet.told]}: {stateOf(facet, result)}
          </dt>
          <dd>{level[facet.told].join('; ')}</dd>
        </div>
      ))}
    </dl>
  );
};

const CompetencyRow: FunctionComponent<{
  readonly competency: Competency;
  readonly result: CompetencyResult;
  readonly courses: SheetTables['courses'];
}> = ({ competency, result, courses }) => {
  const { required, reachable, shown, confirmed, evidence } = result;
  return (
    <tr>
      <th scope="row">
        {competency.code}. {competency.name}
        <Facets competency={competency} result={result} />
      </th>
      <td data-label={text.required}>
        {text.level(required)}
        {reachable < required && (
          <span class="staff-about">{reachable === 0 ? text.notReady : text.preparing(reachable)}</span>
        )}
      </td>
      <td data-label={text.shown}>{text.level(shown)}</td>
      <td data-label={text.confirmed}>{text.level(confirmed)}</td>
      <td data-label={text.evidence}>
        {evidence.length === 0 && (shown > 0 ? text.ownLevel : text.noEvidence)}
        <ul class="plain">
          {evidence.map((one) => (
            <li key={one.module.id}>{evidenceText(one, courses)}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
};

/** One person's competencies: what is required, what was shown, by what and by whose word. */
export const CompetencySheet: FunctionComponent<Props> = ({ person, today, competencies, courses }) => (
  <article class="competency-sheet" aria-label={`${text.title}: ${person.name}`}>
    <h3 class="h2">{text.title}</h3>
    <p class="sheet__name">{person.name || resultsDesk.nameless}</p>
    <p>
      {[person.post, person.unit, person.body].filter((part) => part).join(', ')}
      {person.track && (
        <span class="staff-about">
          {text.track} {person.track.code}. {resultsSheets.drawnUp(today)}
        </span>
      )}
    </p>
    <table class="table--rows small">
      <thead>
        <tr>
          {[text.facets, text.required, text.shown, text.confirmed, text.evidence].map((heading) => (
            <th scope="col" key={heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {person.competencies.map((result) => {
          const competency = competencies.find(({ id }) => id === result.competency);
          return (
            competency && (
              <CompetencyRow key={competency.id} competency={competency} result={result} courses={courses} />
            )
          );
        })}
      </tbody>
    </table>
    <p class="sign-line">
      {text.sign}: <span class="sign-line__blank" /> <span class="small soft">({resultsDesk.register.signHint})</span>
    </p>
  </article>
);
