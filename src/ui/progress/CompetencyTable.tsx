import type { FunctionComponent } from 'preact';
import type { Competency } from '#domain/competency.ts';
import type { Course } from '#domain/course.ts';
import type { Progress } from '#domain/progress.ts';
import { requiredNeed } from '#domain/required-modules.ts';
import { shownLevel } from '#domain/shown-level.ts';
import type { TracksFile } from '#domain/tracks-file.ts';
import { progress as text } from '#text/progress.ts';

type Props = {
  readonly competencies: readonly Pick<Competency, 'id' | 'code' | 'name'>[];
  readonly courses: readonly Course[];
  readonly progress: Progress;
  readonly tracks: TracksFile;
};

/** Required and shown level of each competency, with the modules that show it. */
export const CompetencyTable: FunctionComponent<Props> = ({ competencies, courses, progress, tracks }) => {
  const choice = progress.track?.value;
  const track = tracks.tracks.find(({ id }) => id === choice?.track);
  const overlays = tracks.overlays.filter(({ id }) => choice?.overlays.includes(id));
  const need = track && requiredNeed(track, overlays);
  const required = (level: number): string => (level === 0 ? text.notRequired : String(level));
  return (
    <section>
      <h2>{text.competenciesTitle}</h2>
      <p class="prose">{text.competenciesLead}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too. */}
      <section class="table-scroll" tabIndex={0} aria-label={text.competenciesTitle}>
        <table class="table--rows">
          <thead>
            <tr>
              <th scope="col">{text.competency}</th>
              {need && <th scope="col">{text.required}</th>}
              <th scope="col">{text.shown}</th>
              <th scope="col">{text.evidence}</th>
            </tr>
          </thead>
          <tbody>
            {competencies.map(({ id, code, name }) => {
              const { level, evidence, isTaught } = shownLevel(id, courses, progress.courses);
              const proof = evidence.map(({ title }) => `«${title}»`).join(', ');
              return (
                <tr key={id}>
                  <th scope="row">
                    {code} {name}
                  </th>
                  {need && <td data-label={text.required}>{required(need[id] ?? 0)}</td>}
                  <td data-label={text.shown}>{level}</td>
                  <td data-label={text.evidence}>{isTaught ? proof || text.noEvidence : text.notPublished}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </section>
  );
};
