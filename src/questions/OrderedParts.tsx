import type { FunctionComponent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { plainText } from '#domain/inline-markdown.ts';
import { down, movedTo, up } from '#text/question-kinds.ts';
import { Button } from '#ui/kit/Button.tsx';
import { InlineText } from '#ui/kit/InlineText.tsx';
import { Mark, type MarkProps, markedClass } from '#ui/kit/Mark.tsx';
import { disorder } from './display-order.ts';
import type { Option } from './option.ts';
import type { Order } from './order.ts';

type Move = { readonly item: string; readonly step: 1 | -1 };

const swapped = (order: Order, { item, step }: Move): Order => {
  const others = order.filter((each) => each !== item);
  const place = order.indexOf(item) + step;
  return [...others.slice(0, place), item, ...others.slice(place)];
};

const buttons = [
  { step: -1, sign: '↑', word: up },
  { step: 1, sign: '↓', word: down },
] as const;

type ControlsProps = { readonly item: Option; readonly order: Order; readonly onMove: (move: Move) => void };

const Controls: FunctionComponent<ControlsProps> = ({ item, order, onMove }) => (
  <div class="ordered__controls">
    {buttons.map(({ step, sign, word }) => (
      <Button
        look="secondary"
        key={step}
        data-step={step}
        disabled={order.at(step < 0 ? 0 : -1) === item.id}
        onClick={() => onMove({ item: item.id, step })}
      >
        <span aria-hidden="true">{sign}</span>
        <span>
          {word}
          <span class="visually-hidden">: {plainText(item.text)}</span>
        </span>
      </Button>
    ))}
  </div>
);

/** After a move the focus goes to the moved item's same button or, at the end of the list, to its other one. */
const useMoves = (order: Order, onResponse: (order: Order) => void) => {
  const list = useRef<HTMLOListElement>(null);
  const [last, setLast] = useState<Move>();
  useLayoutEffect(() => {
    const item = last && list.current?.children[order.indexOf(last.item)];
    const button = item?.querySelector<HTMLElement>(`[data-step="${last?.step}"]:enabled`);
    (button ?? item?.querySelector<HTMLElement>('button:enabled'))?.focus();
  }, [last]);
  const move = (next: Move): void => {
    setLast(next);
    onResponse(swapped(order, next));
  };
  return { list, move, moved: last?.item };
};

type Props = {
  /** In their right order. */
  readonly parts: readonly Option[];
  /** Undefined as long as nothing was moved. */
  readonly response: Order | undefined;
  /** Gives the order to begin with, which is never the right one. */
  readonly seed: string;
  readonly onResponse: (order: Order) => void;
  /** Of a part at a place, both counted from 0; undefined until the answer is checked. */
  readonly markOf: ((part: Option, place: number, rightful: number) => MarkProps) | undefined;
};

/** A numbered list with buttons. */
export const OrderedParts: FunctionComponent<Props> = ({ parts, response, seed, onResponse, markOf }) => {
  const rightful = parts.map((part) => part.id);
  const order = response ?? disorder(rightful, seed);
  const items = order.flatMap((id) => parts.filter((part) => part.id === id));
  const { list, move, moved } = useMoves(order, onResponse);
  return (
    <>
      <ol class="ordered" ref={list}>
        {items.map((item, place) => {
          const mark = markOf?.(item, place, rightful.indexOf(item.id));
          return (
            <li class={markedClass('ordered__item', mark)} key={item.id}>
              <span class="ordered__text">
                <InlineText text={item.text} />
              </span>
              {mark ? <Mark {...mark} /> : <Controls item={item} order={order} onMove={move} />}
            </li>
          );
        })}
      </ol>
      <p class="visually-hidden" aria-live="polite">
        {items.map((item, place) => item.id === moved && movedTo(plainText(item.text), place + 1, items.length))}
      </p>
    </>
  );
};
