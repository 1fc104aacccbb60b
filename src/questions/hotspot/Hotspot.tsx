import type { FunctionComponent } from 'preact';
import { chooseArea, numbered } from '#text/hotspot.ts';
import { missingOne } from '#text/questions.ts';
import { Options } from '#ui/kit/Options.tsx';
import { signOf } from '#ui/kit/ToneIcon.tsx';
import { judgedMark } from '../judged-mark.ts';
import type { QuestionView } from '../view.ts';
import { Drawing } from './Drawing.tsx';
import { type Area, type Hotspot, hotspot } from './kind.ts';
import { type Picture, smallestLetters } from './picture.ts';

type PlaceProps = {
  readonly area: Area;
  /** From 1; the same in the list. */
  readonly number: number;
  readonly picture: Picture;
  readonly own: boolean;
  readonly marked: boolean;
  readonly onChoose: () => void;
};

/** Once checked, the right place shows a tick and a wrongly chosen one a cross. */
const toneOf = ({ area, own, marked }: PlaceProps): 'right' | 'wrong' | undefined => {
  if (!marked || !(area.right || own)) return undefined;
  return area.right ? 'right' : 'wrong';
};

const Place: FunctionComponent<PlaceProps> = (props) => {
  const { area, number, picture, own, marked, onChoose } = props;
  const tone = toneOf(props);
  const letters = smallestLetters(picture);
  const r = letters * 0.8;
  // Sits on the upper right corner, but inside the picture.
  const cx = Math.min(area.x + area.width, picture.width - r - 1);
  const cy = Math.max(area.y, r + 1);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the radio button of the same number is the keyboard's way.
    <g
      class={`place ${own ? 'place--own' : ''} ${tone ? `place--${tone}` : ''}`}
      onClick={marked ? undefined : onChoose}
    >
      <rect class="place__frame" x={area.x} y={area.y} width={area.width} height={area.height} rx={letters / 4} />
      <circle class="place__badge" cx={cx} cy={cy} r={r} />
      <text class="place__number" x={cx} y={cy + letters * 0.35} font-size={letters}>
        {number}
      </text>
      {tone && (
        <g class="place__sign" transform={`translate(${cx - 3 * r} ${cy - r}) scale(${r / 12})`}>
          <circle cx="12" cy="12" r="11" />
          <path d={signOf[tone]} />
        </g>
      )}
    </g>
  );
};

/** Radio buttons beside a picture: each of them is also a place in it, and either way answers. */
export const hotspotView: QuestionView<Hotspot, string> = {
  kind: hotspot,
  hint: chooseArea,
  missing: missingOne,
  View: ({ question: { picture, areas }, prefix, response, onResponse, marked }) => (
    <div class="hotspot">
      <Drawing picture={picture}>
        {areas.map((area, at) => (
          <Place
            key={area.id}
            area={area}
            number={at + 1}
            picture={picture}
            own={area.id === response}
            marked={marked}
            onChoose={() => onResponse(area.id)}
          />
        ))}
      </Drawing>
      <div>
        <Options
          type="radio"
          prefix={prefix}
          options={areas.map((area, at) => ({ ...area, text: numbered(at + 1, area.text) }))}
          chosen={response === undefined ? [] : [response]}
          onToggle={onResponse}
          markOf={marked ? judgedMark : undefined}
        />
      </div>
    </div>
  ),
};
