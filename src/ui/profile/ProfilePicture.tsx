import type { FunctionComponent } from 'preact';
import type { CompetencyProfile } from '#domain/profile.ts';
import { profile as text } from '#text/profile.ts';
import type { Profiled } from './profiled.ts';

type Props = { readonly rows: readonly CompetencyProfile[]; readonly competencies: readonly Profiled[] };

const row = 44;
const cell = 150;
const left = 70;
const levels = [1, 2, 3] as const;

const Row: FunctionComponent<{ readonly row: CompetencyProfile; readonly code: string; readonly y: number }> = ({
  row: { level, required = 0, own },
  code,
  y,
}) => (
  <g>
    <text class="d-strong" x="4" y={y + 22}>
      {code}
    </text>
    {levels.map((one) => (
      <rect
        key={one}
        class={one <= level ? 'd-accent' : 'd-box'}
        x={left + (one - 1) * cell}
        y={y + 4}
        width={cell - 8}
        height="26"
      />
    ))}
    {required > 0 && <rect class="d-frame" x={left - 4} y={y} width={required * cell} height="34" rx="4" />}
    {own !== undefined && (
      <circle class="d-mark" cx={left + own * cell - (own > 0 ? cell / 2 : 14)} cy={y + 17} r="8" />
    )}
  </g>
);

/** Shown, required and own level of each competency as bars; the table below it says the same. */
export const ProfilePicture: FunctionComponent<Props> = ({ rows, competencies }) => (
  <figure class="diagram diagram--profile">
    <svg viewBox={`0 0 ${left + 3 * cell} ${rows.length * row + 26}`} role="img" aria-label={text.picture}>
      {levels.map((one) => (
        <text key={one} class="d-small d-middle" x={left + (one - 0.5) * cell - 4} y="16">
          {one}
        </text>
      ))}
      {rows.map((one, at) => (
        <Row
          key={one.competency}
          row={one}
          code={competencies.find(({ id }) => id === one.competency)?.code ?? ''}
          y={at * row + 26}
        />
      ))}
    </svg>
    <figcaption class="small">{text.pictureText}</figcaption>
  </figure>
);
