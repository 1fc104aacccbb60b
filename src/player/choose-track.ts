import { choseTrack } from '#domain/course-changes.ts';
import type { TrackChoice } from '#domain/progress.ts';
import { change } from './session.ts';

export const chooseTrack = (choice: TrackChoice): void => change((_, stamp) => choseTrack(choice, stamp));
