import { idsIn } from '#domain/audience.ts';
import type { Activity, PositionLevel } from '#domain/track.ts';
import { forWhom } from '#text/audience.ts';

type Audience = { readonly level?: string | undefined; readonly activity?: string | undefined };
type Known = { readonly levels: readonly PositionLevel[]; readonly activities: readonly Activity[] };

const named = <Thing extends { readonly id: string }>(things: readonly Thing[], ids: string | undefined) =>
  things.filter(({ id }) => idsIn(ids).includes(id));

/** For whom a passage is, in words. */
export const audienceName = ({ level, activity }: Audience, { levels, activities }: Known): string =>
  forWhom(
    named(levels, level).map(({ whom }) => whom),
    named(activities, activity).map(({ name }) => name),
  );
