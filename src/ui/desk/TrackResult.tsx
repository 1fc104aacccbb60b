import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { assignmentHash } from '#domain/assignment.ts';
import { isCalendarDay } from '#domain/calendar-day.ts';
import type { ActivityId } from '#domain/ids.ts';
import { siteUrl } from '#player/site-root.ts';
import type { Doubt } from '#staff/doubts-of.ts';
import { doubtText, reasonText } from '#staff/position-text.ts';
import type { TrackAnswer } from '#staff/resolve-track.ts';
import { resolver as text } from '#text/hr.ts';
import { AssignmentLink } from './AssignmentLink.tsx';
import { Field } from './Field.tsx';
import type { ResolverTables } from './resolver-tables.ts';

type Props = {
  readonly answer: Extract<TrackAnswer, { ok: true }>;
  readonly doubts: readonly Doubt[];
  readonly activity: ActivityId | undefined;
  readonly tables: ResolverTables;
};

type DeadlineProps = { readonly value: string; readonly onChange: (value: string) => void };

const DeadlineField: FunctionComponent<DeadlineProps> = ({ value, onChange }) => (
  <Field
    id="assignment-deadline"
    label={text.deadline}
    hint={text.deadlineHint}
    control={(describedBy) => (
      <input
        id="assignment-deadline"
        class="short-input"
        type="date"
        value={value}
        aria-describedby={describedBy}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    )}
  />
);

const Doubts: FunctionComponent<{ readonly doubts: readonly Doubt[] }> = ({ doubts }) => (
  <>
    {doubts.length > 0 && <h3>{text.doubtsTitle}</h3>}
    {doubts.length > 0 && (
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt.by}>{doubtText(doubt)}</li>
        ))}
      </ul>
    )}
  </>
);

/** The track that was found, the reason and the link. Takes the focus when it appears. */
export const TrackResult: FunctionComponent<Props> = ({ answer, doubts, activity, tables }) => {
  const { track, rule, assignment } = answer;
  const [deadline, setDeadline] = useState('');
  const link = assignmentHash({ ...assignment, ...(isCalendarDay(deadline) && { deadline }) });
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const level = tables.levels.find(({ id }) => id === track.level);
  const chosen = tables.activities.find(({ id }) => id === activity);
  const roles = tables.overlays.filter(({ id }) => assignment.overlays.includes(id));
  const page = siteUrl(`track/${track.id}.html`);
  return (
    <section class="panel panel--accent found-track" tabIndex={-1} ref={box} aria-labelledby="found-track">
      <h2 id="found-track">{text.resultTitle(track.code)}</h2>
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
      <Doubts doubts={doubts} />
      <p>
        <a href={page}>{text.open}</a>
      </p>
      <p>
        <a href={siteUrl(`hr/matrix.html#${track.id}`)}>{text.courses}</a>
      </p>
      <DeadlineField value={deadline} onChange={setDeadline} />
      <AssignmentLink address={page + link} />
    </section>
  );
};
