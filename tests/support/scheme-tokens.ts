import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Colours by their name: `ink`. */
export type Tokens = ReadonlyMap<string, string>;

const styles = join(import.meta.dirname, '../../src/ui');

const colours = (css: string): Tokens =>
  new Map([...css.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));

const rule = (file: string, selector: string): Tokens => {
  const css = readFileSync(join(styles, file), 'utf8');
  const [, after = ''] = css.split(`${selector} {`);
  return colours(after.split('}')[0] ?? '');
};

/** The colours of every scheme of the panel «Вид», from the style sheets. */
export const schemeTokens: Readonly<Record<string, Tokens>> = {
  light: rule('styles/tokens.css', ':root'),
  dark: rule('view/schemes.css', "html[data-view~='dark']"),
  contrast: rule('view/schemes.css', "html[data-view~='contrast']"),
  beige: rule('view/schemes.css', "html[data-view~='beige']"),
};
