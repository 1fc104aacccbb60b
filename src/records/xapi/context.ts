import { extensionIri } from '#domain/iri.ts';
import { fieldsOf } from '#records/parse.ts';
import type { SpelledInteraction } from './interaction.ts';
import { type Json, objectiveOf } from './statement.ts';

type Activity = { readonly id: string } & Json;

/** Activities are added behind those that a template has: some LMSs compare a template place by place. */
export const withActivities = (
  context: Json,
  name: 'category' | 'grouping' | 'parent' | 'other',
  added: readonly Activity[],
): Json => {
  const groups = fieldsOf(context['contextActivities']);
  const there: unknown = groups[name] ?? [];
  // xAPI 1.0.3, Data 2.4.6.2: a single activity may stand without its list.
  const list: readonly unknown[] = Array.isArray(there) ? there : [there];
  return { ...context, contextActivities: { ...groups, [name]: [...list, ...added] } };
};

export const withExtensions = (context: Json, added: Json): Json => ({
  ...context,
  extensions: { ...fieldsOf(context['extensions']), ...added },
});

export const inCourse = (context: Json, activityId: string): Json =>
  withActivities(context, 'parent', [{ id: activityId, objectType: 'Activity' }]);

/** An answer belongs to the course, shows a competency, and in a test is part of an attempt. */
export const answerContext = (context: Json, activityId: string, { competency, attempt }: SpelledInteraction): Json => {
  const shown = withActivities(inCourse(context, activityId), 'other', [objectiveOf(competency)]);
  return attempt === undefined ? shown : withExtensions(shown, { [extensionIri('attempt')]: attempt });
};
