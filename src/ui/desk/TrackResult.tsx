import type { FunctionComponent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { assignmentHash } from '#domain/assignment.ts';
import type { ActivityId } from '#domain/ids.ts';
import { siteUrl } from '#player/site-root.ts';
import { reasonText } from '#staff/position-text.ts';
import type { TrackAnswer } from '#staff/resolve-track.ts';
import { resolver as text } from '#text/hr.ts';
import { AssignmentLink } from './AssignmentLink.tsx';
import type { ResolverTables } from './resolver-tables.ts';

type Props = {
  readonly answer: Extract<TrackAnswer, { ok: true }>;
  readonly activity: ActivityId | undefined;
  readonly tables: ResolverTables;
};

/** The track that was found, the reason and the link. Takes the focus when it appears. */
export const TrackResult: FunctionComponent<Props> = ({ answer, activity, tables }) => {
  const { track, rule, assignment } = answer;
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const level = tables.levels.find(({ id }) => id === track.level);
  const chosen = tables.activities.find(({ id }) => id === activity);
  const roles = tables.overlays.filter(({ id }) => assignment.overlays.includes(id));
  const page = siteUrl(`track/${track.id}.html`);
  return (
    <section class="panel panel--accent found-track" tabIndex={-1} ref={box} aria-labelledby="found-track">
      <h3 id="found-track">{text.resultTitle(track.code)}</h3>
      <dl class="found-track__facts">
        <dt>{text.level}</dt>
        <dd>{level && `${level.code}. ${level.name}`}</dd>
        <dt>{text.reason}</dt>
        <dd>{level && reasonText(rule, level, tables.positions)}</dd>
        <dt>{text.activity}</dt>
        <dd>{chosen ? `${chosen.code}. ${chosen.name}` : text.anyActivity}</dd>
        {roles.length > 0 && <dt>{text.overlays}</dt>}
        {roles.map(({ id, code, name }) => (
          <dd key={id}>
            {code}. {name}
          </dd>
        ))}
      </dl>
      <p>
        <a href={page}>{text.open}</a>
      </p>
      <AssignmentLink address={page + assignmentHash(assignment)} />
    </section>
  );
};
