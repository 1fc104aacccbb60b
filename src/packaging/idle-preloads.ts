const moduleScript = /<script type="module" src="([^"]+)">/g;

const scriptsIn = (html: string): readonly string[] => [...html.matchAll(moduleScript)].map(([, src = '']) => src);

/** A page whose regions were cut, without the preloads of scripts that went with them: they would bring the files along. */
export const withoutIdlePreloads = (cut: string, whole: string): string => {
  const kept = new Set(scriptsIn(cut));
  const gone = scriptsIn(whole).filter((src) => !kept.has(src));
  return gone.reduce((html, src) => html.replace(`<link rel="modulepreload" href="${src}">`, ''), cut);
};
