import type { FunctionComponent } from 'preact';
import { encode } from 'uqr';

type Props = {
  readonly text: string;
  /** What the picture is, for those who do not see it. */
  readonly title: string;
};

/** A QR code as one path; a field of four modules around it, as ISO/IEC 18004 asks. */
export const Qr: FunctionComponent<Props> = ({ text, title }) => {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={title} shape-rendering="crispEdges">
      <path d={squares.join('')} />
    </svg>
  );
};
