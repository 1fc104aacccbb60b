import type { FunctionComponent } from 'preact';
import { percent } from '#domain/scaled.ts';
import { calendarDate } from '#text/dates.ts';
import { duration } from '#text/duration.ts';
import { progress as progressText } from '#text/progress.ts';
import { spravka as text } from '#text/spravka.ts';
import type { Completed } from './completions-of.ts';

type Props = Completed & { readonly name: string; readonly position: string };

/** The sheet as it prints. */
export const SpravkaSheet: FunctionComponent<Props> = ({ course, completion, name, position }) => (
  <article class="sheet" aria-label={text.title}>
    <h2 class="sheet__title">{text.title}</h2>
    <p class="sheet__line">{text.statement}</p>
    <p class="sheet__name">{name || '\u00a0'}</p>
    {position && <p class="sheet__line">{position}</p>}
    <p class="sheet__line">{text.took}</p>
    <p class="sheet__course">
      {course.code}. {course.title}
    </p>
    <dl class="sheet__facts">
      <dt>{text.on}</dt>
      <dd>{calendarDate(completion.on)}</dd>
      <dt>{text.score}</dt>
      <dd>{progressText.percent(percent(completion.score))}</dd>
      <dt>{text.duration}</dt>
      <dd>{duration(course.minutes)}</dd>
      <dt>{text.edition}</dt>
      <dd>{completion.edition}</dd>
    </dl>
    <p class="sheet__sign">{text.signature} ____________________</p>
    <p class="soft small">{text.honest}</p>
  </article>
);
