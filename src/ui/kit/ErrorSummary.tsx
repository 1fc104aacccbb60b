import type { FunctionComponent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

type Props = {
  readonly title: string;
  readonly message: string;
  /** For the fields at fault to point to. */
  readonly messageId?: string | undefined;
  /** Id of the element that holds the fields at fault. */
  readonly target: string;
  /** Moves the focus to the field to mend. */
  readonly onFollow: () => void;
};

/**
 * What has to be mended before the form is taken (GOV.UK, Error summary). Takes the focus when it appears, so give it
 * a new `key` for every refused try.
 */
export const ErrorSummary: FunctionComponent<Props> = ({ title, message, messageId, target, onFollow }) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const follow = (event: Event): void => {
    event.preventDefault();
    onFollow();
  };
  return (
    <div class="error-summary" role="alert" tabIndex={-1} ref={box}>
      <p class="error-summary__title">{title}</p>
      <a id={messageId} href={`#${target}`} onClick={follow}>
        {message}
      </a>
    </div>
  );
};
