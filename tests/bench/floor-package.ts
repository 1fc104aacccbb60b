import type { LmsStandard } from '#tests/support/lms-words.ts';
import type { Content } from './compressing-server.ts';

const page = `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<title>Floor</title>
<script src="floor.js"></script>
</head>
<body><h1>Floor</h1></body>
</html>
`;

/** The search of the standards' own examples (SCORM 1.2 RTE 3.3.6.1), then Initialize: nothing else. */
const script: Readonly<Record<LmsStandard, string>> = {
  scorm12: `var frame = window;
while (!frame.API && frame.parent !== frame) frame = frame.parent;
frame.API.LMSInitialize('');
`,
  scorm2004: `var frame = window;
while (!frame.API_1484_11 && frame.parent !== frame) frame = frame.parent;
frame.API_1484_11.Initialize('');
`,
};

/** Where the floor package stands on the bench's server. */
export const floorLaunch = 'floor/index.html';

/** The least that a course has to be for an LMS: a page and a script that opens the session. */
export const floorPackage = (standard: LmsStandard): ReadonlyMap<string, Content> =>
  new Map([
    [`/${floorLaunch}`, { type: 'text/html; charset=utf-8', body: page }],
    ['/floor/floor.js', { type: 'text/javascript; charset=utf-8', body: script[standard] }],
  ]);
