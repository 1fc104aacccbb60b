import type { ListeningPreferences } from '#records/learner-record.ts';
import type { ListeningModel } from './model.ts';
import { textOf } from './read-launch.ts';
import type { ScormSession } from './scorm-session.ts';

type Session = Pick<ScormSession, 'isOpen' | 'get' | 'offer' | 'commit'>;

/** What the LMS says of it; an LMS without these elements says nothing, and takes nothing. */
export const listeningIn = (
  session: Session,
  { sound, speed, isOff, readSpeed, writeSpeed }: ListeningModel,
  isWritable: () => boolean,
): ListeningPreferences => ({
  read: () =>
    session.isOpen()
      ? { soundOff: isOff(textOf(session.get, sound)), speed: readSpeed(textOf(session.get, speed)) }
      : { soundOff: false, speed: undefined },
  setSpeed: (chosen) => {
    if (session.isOpen() && isWritable() && session.offer([speed, writeSpeed(chosen)])) void session.commit(false);
  },
});
