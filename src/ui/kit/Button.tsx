import type { ComponentProps, FunctionComponent } from 'preact';

type Props = ComponentProps<'button'> & {
  /** One primary button on a screen; the others are secondary. */
  readonly look?: 'primary' | 'secondary';
};

/** A native button; of type `button` unless told otherwise. */
export const Button: FunctionComponent<Props> = ({ look = 'primary', ...native }) => (
  <button type="button" class={`button button--${look}`} {...native} />
);
