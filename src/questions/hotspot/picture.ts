/** How a filled shape looks; `paper` where nothing is said. */
export type Look = 'paper' | 'soft' | 'accent';

/** A rectangle; `x` and `y` are its upper left corner. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** What a picture is drawn of, in the picture's own units. A text begins at `x` and stands on `y`. */
export type Shape =
  | (Box & { readonly kind: 'rect'; readonly look?: Look | undefined })
  | {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly look?: Look | undefined;
    }
  | { readonly kind: 'line'; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      /** Height of the letters; `smallestLetters` where nothing is said. */
      readonly size?: number | undefined;
    };

/** Drawn in the order of its shapes. `alt` says in words what is to be seen. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly shapes: readonly Shape[];
};

/** On a phone a picture is some 300 px wide, and letters under 12 px are hard to read. */
export const smallestLetters = ({ width }: Pick<Picture, 'width'>): number => width / 24;
