import type { FunctionComponent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export type FieldError = { readonly target: string; readonly message: string };

type Props = { readonly title: string; readonly errors: readonly FieldError[] };

/**
 * All that has to be mended before a form is taken (GOV.UK, Error summary). Takes the focus when it appears, so give
 * it a new `key` for every refused try.
 */
export const FormErrors: FunctionComponent<Props> = ({ title, errors }) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const follow = (event: Event, target: string): void => {
    event.preventDefault();
    document.getElementById(target)?.focus();
  };
  return (
    <div class="error-summary" role="alert" tabIndex={-1} ref={box}>
      <p class="error-summary__title">{title}</p>
      <ul class="error-summary__list">
        {errors.map(({ target, message }) => (
          <li key={target}>
            <a href={`#${target}`} onClick={(event) => follow(event, target)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
