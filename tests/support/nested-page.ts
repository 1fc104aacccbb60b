import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page that an LMS's player may put between itself and the course: a frame in a frame in a frame. */

const script = `const given = new URLSearchParams(location.search);
const depth = Number(given.get('depth'));
const launch = given.get('launch');
const frame = document.createElement('iframe');
frame.src = depth > 1 ? '?' + new URLSearchParams({ depth: depth - 1, launch }) : launch;
document.body.append(frame);`;

const style = 'html,body,iframe{width:100%;height:100%;margin:0;border:0}';

export const writeNest = (folder: string): void =>
  writeFileSync(
    join(folder, 'nest.html'),
    `<!doctype html><title>player</title><style>${style}</style><body><script>${script}</script>`,
  );

/** The address of the page, with `depth` frames down to the course; `launch` is absolute. */
export const nested = (depth: number, launch: string): string =>
  `nest.html?${new URLSearchParams({ depth: String(depth), launch })}`;
