import { expect, it } from 'vitest';
import { doneLesson } from '#domain/changes.ts';
import { type CourseId, id, type LessonId } from '#domain/ids.ts';
import { change, leave, openSession } from '#player/session.ts';
import { $progress, $saving } from '#player/stores.ts';
import { launch } from '#tests/support/scorm12-launch.ts';

const studied = (lesson: string) => doneLesson(id<CourseId>('kc-01'), 0, id<LessonId>(lesson));

it('an answer after the end of the session is shown, and not as sent', async () => {
  const { record, clock } = launch();
  await openSession(record);
  clock.pass(5000);
  change(() => studied('a'));
  await expect.poll(() => $saving.get()).toEqual({ state: 'saved', at: 'lms' });
  leave('finish');
  change(() => studied('b'));
  await expect.poll(() => $saving.get()).toMatchObject({ state: 'failed', why: 'closed' });
  expect($progress.get().courses).toMatchObject({ 'kc-01': { lessons: { a: 2, b: 2 } } });
});
