import { expect, test } from 'vitest';
import { id } from '#domain/ids.ts';
import { lmsPresets } from '#packaging/presets.ts';
import { packageDesk } from '#text/package-desk.ts';
import { emptyForm, flawsOf, withPreset, withTrack } from '#ui/desk/package/package-form.ts';

const tables = {
  levels: [],
  tracks: [{ id: id('u1') as never, code: 'У1', name: 'любая', courses: [id('kc-01') as never, id('kc-02') as never] }],
  courses: [],
};

test('a track brings all its courses, and no track brings none', () => {
  const chosen = withTrack(emptyForm, id('u1'), tables);
  expect(chosen.courses).toEqual(['kc-01', 'kc-02']);
  expect(withTrack(chosen, undefined, tables).courses).toEqual([]);
});

test('a system brings its format, and takes back what was set for another', () => {
  const changed = { ...emptyForm, settings: { exit: 'normal' } as const };
  expect(withPreset(changed, 'websoft')).toMatchObject({ preset: 'websoft', format: 'scorm12', settings: {} });
});

test('a track is asked for before its courses', () => {
  expect(flawsOf(emptyForm)).toEqual(['track']);
  expect(flawsOf({ ...emptyForm, track: id('u1') })).toEqual([]);
  expect(flawsOf({ ...emptyForm, track: id('u1'), extent: 'courses' })).toEqual(['courses']);
  expect(flawsOf(withTrack(emptyForm, id('u1'), tables))).toEqual([]);
});

test('every system has a name, and none is called tried before somebody tried it', () => {
  for (const preset of lmsPresets) {
    expect(packageDesk.presets[preset.id]).not.toBe('');
    expect(preset.isTried).toBe(false);
  }
});
