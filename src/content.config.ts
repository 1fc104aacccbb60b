import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { lessonSchema } from '#catalogue/schemas/lesson.ts';

/** `kc-01/02-podhod.mdx` is the lesson `kc-01/podhod`: the number only orders the files. */
const lessonId = (entry: string): string => entry.replace(/\/\d{2,}-/, '/').replace(/\.mdx$/, '');

const lessons = defineCollection({
  loader: glob({ base: './courses', pattern: '*/[0-9][0-9]*-*.mdx', generateId: ({ entry }) => lessonId(entry) }),
  schema: lessonSchema,
});

export const collections = { lessons };
