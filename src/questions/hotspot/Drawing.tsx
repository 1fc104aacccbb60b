import type { FunctionComponent } from 'preact';
import { plainText } from '#domain/inline-markdown.ts';
import { type Picture, type Shape, smallestLetters } from './picture.ts';

const Drawn: FunctionComponent<{ readonly shape: Shape; readonly letters: number }> = ({ shape, letters }) => {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, look = 'paper' } = shape;
      return <rect class={`drawing__${look}`} x={x} y={y} width={width} height={height} rx={letters / 4} />;
    }
    case 'circle':
      return <circle class={`drawing__${shape.look ?? 'paper'}`} cx={shape.x} cy={shape.y} r={shape.r} />;
    case 'line':
      return <line class="drawing__line" x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} />;
    case 'text':
      return (
        <text class="drawing__text" x={shape.x} y={shape.y} font-size={shape.size ?? letters}>
          {plainText(shape.text)}
        </text>
      );
    default:
      return shape satisfies never;
  }
};

/** The shapes of a picture with the places that its owner puts over them. */
export const Drawing: FunctionComponent<{ readonly picture: Picture }> = ({ picture, children }) => (
  <svg class="drawing" viewBox={`0 0 ${picture.width} ${picture.height}`} role="img" aria-label={picture.alt}>
    {picture.shapes.map((shape, at) => (
      <Drawn key={at} shape={shape} letters={smallestLetters(picture)} />
    ))}
    {children}
  </svg>
);
