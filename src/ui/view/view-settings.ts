/** What the panel of the view can set. On the device it is one line of words, as on `<html data-view>`, where styles read it. */

export const viewKey = 'orientir-view';

/** Per cent of the usual text. */
export const sizes = [100, 125, 150, 175, 200] as const;
export const schemes = ['light', 'dark', 'contrast', 'beige'] as const;
export const spacings = [0, 1, 2] as const;

export type ViewSettings = {
  readonly size: (typeof sizes)[number];
  /** Undefined: as the system asks, else the light one. */
  readonly scheme: (typeof schemes)[number] | undefined;
  readonly spacing: (typeof spacings)[number];
  readonly noPictures: boolean;
  readonly noMotion: boolean;
};

export const usualView: ViewSettings = {
  size: 100,
  scheme: undefined,
  spacing: 0,
  noPictures: false,
  noMotion: false,
};

const pictures = 'no-pictures';
const motion = 'no-motion';

/** The stored form; empty for the usual view. */
export const writeView = ({ size, scheme, spacing, noPictures, noMotion }: ViewSettings): string =>
  [
    size === 100 ? '' : `size-${size}`,
    scheme ?? '',
    spacing === 0 ? '' : `spacing-${spacing}`,
    noPictures ? pictures : '',
    noMotion ? motion : '',
  ]
    .filter(Boolean)
    .join(' ');

/** Trusts nothing: what is damaged counts as not set. */
export const readView = (stored: string): ViewSettings => {
  const words = new Set(stored.split(' '));
  return {
    size: sizes.find((size) => words.has(`size-${size}`)) ?? usualView.size,
    scheme: schemes.find((scheme) => words.has(scheme)),
    spacing: spacings.find((spacing) => words.has(`spacing-${spacing}`)) ?? usualView.spacing,
    noPictures: words.has(pictures),
    noMotion: words.has(motion),
  };
};
