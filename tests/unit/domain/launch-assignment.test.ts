import { describe, expect, it } from 'vitest';
import { assignmentHash } from '#domain/assignment.ts';
import { id, type TrackId } from '#domain/ids.ts';
import { launchAssignment } from '#domain/launch-assignment.ts';

const track = id<TrackId>('u4b-d1');
const assignment = { track, activity: undefined, overlays: [], deadline: '2026-12-31', row: undefined };
const code = assignmentHash(assignment).slice(1);

describe('the words with which an LMS launches a course', () => {
  it.each([
    ['the code alone', code],
    ['a query', `?cmid=7&${code}&lang=ru`],
    ['other parameters around it', `mode=kiosk ${code}; colour="red"`],
    ['a whole link', `https://site.test/track/u4b-d1.html#${code}`],
    ['capitals', code.toUpperCase()],
  ])('assign by %s', (_, said) => expect(launchAssignment(said, track)).toEqual({ ok: true, assignment }));

  it.each([
    ['nothing', undefined],
    ['an empty string', ''],
    ['parameters that are none of ours', 'a.b=c; reassign=1.2'],
  ])('assign nothing by %s', (_, said) => expect(launchAssignment(said, track)).toBeUndefined());

  it('are refused where a letter of the code is wrong, or the code is cut off', () => {
    const refused = { ok: false, why: 'damaged' };
    expect(launchAssignment(code.replace('20261231', '20261230'), track)).toEqual(refused);
    expect(launchAssignment(code.slice(0, -3), track)).toEqual(refused);
    expect(launchAssignment('assign=', track)).toEqual(refused);
  });

  it('are refused where they assign another track than the package holds', () => {
    expect(launchAssignment(code, id('u1'))).toEqual({ ok: false, why: 'other-track' });
  });
});
