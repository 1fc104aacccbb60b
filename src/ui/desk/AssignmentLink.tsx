import type { FunctionComponent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { assignmentLink as text } from '#text/hr.ts';
import { Button } from '#ui/kit/Button.tsx';

/** Whether the clipboard took it: pages of plain http have none. */
const copied = async (address: string): Promise<boolean> => {
  try {
    if (!('clipboard' in navigator)) return false;
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    return false;
  }
};

/** The link that assigns a track, to be copied. */
export const AssignmentLink: FunctionComponent<{ readonly address: string }> = ({ address }) => {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const { protocol, host } = new URL(address);
  const copy = async (): Promise<void> => {
    const isCopied = await copied(address);
    if (!isCopied) {
      field.current?.focus();
      field.current?.select();
    }
    setSaid(isCopied ? text.copied : text.selected);
  };
  return (
    <>
      <div class="field">
        <label for="assignment-link">{text.title}</label>
        <p class="field__hint" id="assignment-link-hint">
          {text.hint}
        </p>
        <input
          id="assignment-link"
          class="link-input"
          type="text"
          readOnly
          value={address}
          ref={field}
          aria-describedby="assignment-link-hint"
        />
      </div>
      <div class="found-track__copy">
        <Button onClick={copy}>{text.copy}</Button>
        <p role="status">{said}</p>
      </div>
      <p class="small soft">{protocol === 'file:' ? text.onDisk : text.onlyHere(host)}</p>
    </>
  );
};
