import type { ActivityId, OverlayId } from '#domain/ids.ts';
import type { PostInput, TrackField, TrackQuestion } from '#staff/resolve-track.ts';

/** What stands in the form; what belongs to another way of naming the post is kept but not asked for. */
export type ResolverForm = {
  readonly way: PostInput['by'];
  readonly code: string;
  readonly category: number | undefined;
  readonly group: number | undefined;
  readonly heads: 'nothing' | 'unit' | 'body';
  readonly activity: ActivityId | undefined;
  readonly overlays: readonly OverlayId[];
};

export const emptyForm: ResolverForm = {
  way: 'register-code',
  code: '',
  category: undefined,
  group: undefined,
  heads: 'nothing',
  activity: undefined,
  overlays: [],
};

const postOf = ({ way, code, category, group, heads }: ResolverForm): PostInput => {
  switch (way) {
    case 'register-code':
      return { by: way, code };
    case 'category-and-group':
      return { by: way, category, group };
    case 'municipal':
      return { by: way, group, heads };
    default:
      return way satisfies never;
  }
};

export const questionOf = (form: ResolverForm): TrackQuestion => ({
  post: postOf(form),
  activity: form.activity,
  overlays: form.overlays,
});

/** Ids of the controls that the error summary leads to; of a group, its first control. */
export const controlIds: Readonly<Record<TrackField, string>> = {
  code: 'post-code',
  category: 'post-category',
  group: 'post-group',
  activity: 'activity-0',
};

export type FieldErrors = Partial<Readonly<Record<TrackField, string>>>;

/** What a part of the form is given. */
export type FormPart = {
  readonly form: ResolverForm;
  readonly errors: FieldErrors;
  readonly onChange: (change: Partial<ResolverForm>) => void;
};
