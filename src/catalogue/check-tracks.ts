import { hyphenInLevel } from '#text/audience-errors.ts';
import { needMissing, trackMissing, wrongFileId } from '#text/catalogue-errors.ts';
import type { AuthorError } from './author-error.ts';
import type { Entries } from './entries.ts';
import { idsOf, unknownIds } from './reference.ts';
import type { TracksFile } from './schemas/tracks.ts';

const levelsNamed = ({ positions }: TracksFile): readonly string[] => [
  ...positions.pairs.map(({ level }) => level),
  positions.municipal.headsBody,
  positions.municipal.leadsUnit,
  ...positions.municipal.byGroup.map(({ level }) => level),
];

const checkTrack = (track: TracksFile['tracks'][number], { tracks, competencies }: Entries): readonly AuthorError[] => {
  const { file, value } = tracks;
  const known = idsOf(competencies.value.competencies);
  const place = (field: string) => ({ file, field: `tracks[${track.id}].${field}` });
  const id = [track.level, ...(track.activity === undefined ? [] : [track.activity])].join('-');
  const absent = known.filter((competency) => !(competency in track.need));
  return [
    ...unknownIds('level', [track.level], { ...place('level'), known: idsOf(value.levels) }),
    ...unknownIds('activity', track.activity === undefined ? [] : [track.activity], {
      ...place('activity'),
      known: idsOf(value.activities),
    }),
    ...unknownIds('competency', Object.keys(track.need), { ...place('need'), known }),
    ...absent.map((competency) => ({ ...place('need'), ...needMissing(competency) })),
    ...(track.id === id ? [] : [{ ...place('id'), ...wrongFileId('id', track.id, id) }]),
  ];
};

/** Every level has a track for each activity, or one for all. */
const missingTracks = ({ tracks: { file, value } }: Entries): readonly AuthorError[] =>
  value.levels.flatMap((level) => {
    const own = value.tracks.filter((track) => track.level === level.id);
    if (own.some((track) => track.activity === undefined)) return [];
    return value.activities
      .filter((activity) => !own.some((track) => track.activity === activity.id))
      .map(({ id }) => ({ file, field: 'tracks', ...trackMissing(level.id, id, `${level.id}-${id}`) }));
  });

/** Terms, competencies, levels, activities and tracks agree with each other. */
export const checkTracks = (entries: Entries): readonly AuthorError[] => {
  const { glossary, competencies, tracks } = entries;
  const terms = idsOf(glossary.value.terms);
  const groups = idsOf(glossary.value.groups);
  const known = idsOf(competencies.value.competencies);
  return [
    ...glossary.value.terms.flatMap(({ id, group }) =>
      unknownIds('group', [group], { file: glossary.file, field: `terms[${id}].group`, known: groups }),
    ),
    ...competencies.value.competencies.flatMap((one) =>
      unknownIds('term', one.terms, { file: competencies.file, field: `competencies[${one.id}].terms`, known: terms }),
    ),
    ...unknownIds('level', levelsNamed(tracks.value), {
      file: tracks.file,
      field: 'positions',
      known: idsOf(tracks.value.levels),
    }),
    ...tracks.value.overlays.flatMap(({ id, raises }) =>
      unknownIds('competency', Object.keys(raises), { file: tracks.file, field: `overlays[${id}].raises`, known }),
    ),
    ...tracks.value.tracks.flatMap((track) => checkTrack(track, entries)),
    ...tracks.value.levels
      .filter(({ id }) => id.includes('-'))
      .map(({ id }) => ({ file: tracks.file, field: `levels[${id}].id`, ...hyphenInLevel(id) })),
    ...missingTracks(entries),
  ];
};
