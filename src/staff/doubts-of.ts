import type { TrackAnswer, TrackQuestion } from './resolve-track.ts';

/** What an officer ought to look at before the answer is relied on. */
export type Doubt =
  /** What was typed was read as another text: dashes, spaces, letters in place of digits. */
  | { readonly by: 'read-as'; readonly code: string }
  /** Regions number their registers themselves; only the federal one is known here. */
  | { readonly by: 'regional-register' }
  /** No law maps municipal posts to levels: this programme does. */
  | { readonly by: 'municipal-advice' }
  /** Heading the body or a unit was counted, and the group was not. */
  | { readonly by: 'group-passed-over' }
  /** One track serves every activity, but its passages go by the activity. */
  | { readonly by: 'activity-open' };

type Found = Extract<TrackAnswer, { ok: true }>;

const doubtsOfPost = ({ rule }: Found, { post }: TrackQuestion): readonly Doubt[] => {
  switch (rule.by) {
    case 'register-code': {
      const isAsTyped = post.by !== 'register-code' || post.code.trim() === rule.code;
      return [...(isAsTyped ? [] : [{ by: 'read-as', code: rule.code } as const]), { by: 'regional-register' }];
    }
    case 'category-and-group':
      return [];
    case 'municipal-body-head':
    case 'municipal-unit-head':
      return [{ by: 'group-passed-over' }, { by: 'municipal-advice' }];
    case 'municipal-group':
      return [{ by: 'municipal-advice' }];
    default:
      return rule satisfies never;
  }
};

/** What of the answer to this question was not beyond doubt. */
export const doubtsOf = (answer: Found, question: TrackQuestion): readonly Doubt[] => [
  ...doubtsOfPost(answer, question),
  ...(question.activity === undefined ? [{ by: 'activity-open' } as const] : []),
];
