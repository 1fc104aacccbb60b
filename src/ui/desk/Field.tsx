import type { FunctionComponent, VNode } from 'preact';

type Props = {
  /** Of the control; its hint and its error have this id with an ending. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly control: (describedBy: string | undefined) => VNode;
};

/** Ids of what describes a control, for `aria-describedby`. */
export const describing = (id: string, hint?: string, error?: string): string | undefined =>
  [...(hint ? [`${id}-hint`] : []), ...(error ? [`${id}-error`] : [])].join(' ') || undefined;

export const Hint: FunctionComponent<{ readonly id: string; readonly hint?: string | undefined }> = ({ id, hint }) =>
  hint ? (
    <p class="field__hint" id={`${id}-hint`}>
      {hint}
    </p>
  ) : null;

export const FieldFault: FunctionComponent<{ readonly id: string; readonly error?: string | undefined }> = ({
  id,
  error,
}) =>
  error ? (
    <p class="field__error" id={`${id}-error`}>
      {error}
    </p>
  ) : null;

/** One control with its label above. */
export const Field: FunctionComponent<Props> = ({ id, label, hint, error, control }) => (
  <div class={error ? 'field field--error' : 'field'}>
    <label for={id}>{label}</label>
    <Hint id={id} hint={hint} />
    <FieldFault id={id} error={error} />
    {control(describing(id, hint, error))}
  </div>
);
