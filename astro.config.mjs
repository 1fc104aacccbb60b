import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { auditStep } from './src/build/audit-step.ts';
import { authorStep } from './src/build/author-step.ts';
import { nativeJsx } from './src/build/native-jsx.ts';
import { passes } from './src/build/passes.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { showcase } from './src/build/showcase.ts';
import { tightChunks } from './src/build/tight-chunks.ts';

/** What every page needs: progress and its record, in one file: each file of its own costs a slow line another turn. */
const pageChunk = {
  name: 'page',
  test: /node_modules\/(?:nanostores|@nanostores)\/|vite\/preload-helper|rolldown\/runtime|src\/(?:ui\/(?:layouts\/Page\.astro|view\/bind|player\/(?:bind-(?:page|later|save|search|lesson|marks|print)|page-at|slash-key))|player\/boot\.|player\/(?:session|stores|learning|site-root)|records\/(?:browser\/(?!read-row|stored|replace|parse|set-aside)|replica))|src\/domain\/(?:merge|changes|canonical|order|stamp|progress\.)/,
};

/** What every page with a question needs besides. */
const lessonChunk = {
  name: 'lesson',
  test: /node_modules\/preact\/|src\/ui\/(?:kit\/(?!RadioRow|AnsweredRow)|lesson)|src\/domain\/(?:scaled|seeded|inline-markdown)|src\/questions\/(?:(?:single|multiple)\/(?:kind\.ts|[A-Z]\w*\.tsx)|(?:display-order|judged-mark|one-option|option|part-ids|view|own-views|listed-view|RadioOptions)\.tsx?)$/,
};

/** What opens a session with an LMS, in a file that needs no other: packages run it before all others. */
const launchChunk = {
  name: 'boot-launch',
  test: /src\/(?:player\/boot-launch|records\/scorm\/(?:begun|dialect|find-api))\.ts$/,
};

/** What the kinds with gaps, typed texts and numbers have in common, in one file too. */
const typedChunk = {
  name: 'typed',
  test: /src\/(?:questions\/(?:(?:fold-text|[Tt]yped|[Cc]loze|MarkedAnswer)[\w-]*\.|numeric\/given-number|categorise\/nowhere|order\.|OrderedParts)|text\/typed-|ui\/kit\/AnsweredRow)/,
};

/** What the kinds have in common that ask row by row, among them those that experts judge. */
const rowsChunk = {
  name: 'rows',
  test: /src\/(?:questions\/(?:pairs|decision-mark|ExpertKeyLine)|text\/(?:expert-key|plural)|ui\/kit\/RadioRow)\.tsx?$/,
};

/** Crumbs that much of what comes later has in common: in a zip a file of its own costs more than most of them hold. */
const lateChunk = {
  name: 'late',
  test: /src\/(?:text\/(?:dates|deadline|trace)|domain\/(?:calendar-day|assignment|row-code|best-scores)|player\/(?:today|lms-stores|choose-track)|domain\/shown-level|ui\/(?:progress\/save-as|quiz\/teach-href))\.ts$/,
};

/** What judges a course and fetches its tests. */
const courseChunk = {
  name: 'course',
  test: /src\/(?:player\/(?:course-at-hand|judge-course)|domain\/grade|ui\/quiz\/fetch-quiz)\.ts$/,
};

/** What reads and replaces progress that is kept on the device, or comes in a file. */
const journalChunk = {
  name: 'journal',
  test: /src\/records\/(?:progress-schema|browser\/(?:read-row|stored-journal|replace-journal|parse-message))\.ts$/,
};

/** Of the build itself: the lessons of a course, which would else be two files each to write and to read again. */
const lessonsChunk = {
  name: (id) => `lessons-${/\/courses\/([\w-]+)\/[^/]+\.mdx/.exec(id)?.[1]}`,
  test: /\/courses\/[\w-]+\/[^/]+\.mdx/,
};

/** What few lessons ask comes in a file a kind; its name tells the build which pages to list it in. */
const chunkFileNames = ({ facadeModuleId }) => {
  const kind = /src\/questions\/([\w-]+)\/[A-Z]\w*\.tsx$/.exec(facadeModuleId ?? '')?.[1];
  return `_astro/${kind ? `kind-${kind}` : '[name]'}.[hash].js`;
};

/** Astro names a page's script for the tag that it stands in; every file that imports it would repeat the name. */
const entryFileNames = ({ name }) =>
  `_astro/${name.replace(/\.astro_astro_type_script_index_\d+_lang$/, '')}.[hash].js`;

/** Astro's own directive in every lesson, which Rolldown cannot know, drowns what authors have to read. */
const onLog = (level, log, handler) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
};

export default defineConfig({
  output: 'static',
  trailingSlash: 'never',
  // A stylesheet of its own would cost the first paint a turn to the server: on a slow line a third of the wait.
  // Pages one after the other would wait for the disk most of the time.
  build: { format: 'file', inlineStylesheets: 'always', concurrency: 16 },
  devToolbar: { enabled: false },
  // Authors type Russian quotes and dashes themselves: nothing may change a definition's characters.
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  experimental: { contentIntellisense: true },
  integrations: [mdx(), preact({ include: '**/*.tsx' }), authorStep(), auditStep(), showcase(), passes()],
  vite: {
    plugins: [nativeJsx(), plainImports(), tightChunks()],
    build: {
      assetsInlineLimit: 0,
      target: 'chrome109',
      modulePreload: false,
      rolldownOptions: { onLog },
    },
    environments: {
      prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: [lessonsChunk] } } } } },
      client: {
        build: {
          rolldownOptions: {
            output: {
              chunkFileNames,
              entryFileNames,
              codeSplitting: {
                groups: [
                  pageChunk,
                  lessonChunk,
                  launchChunk,
                  typedChunk,
                  rowsChunk,
                  lateChunk,
                  courseChunk,
                  journalChunk,
                ],
              },
            },
          },
        },
      },
    },
    experimental: { renderBuiltUrl: () => ({ relative: true }) },
  },
});
