import type { FunctionComponent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { staffDesk as text } from '#text/staff-desk.ts';
import { Qr } from '#ui/desk/attest/Qr.tsx';
import { Button } from '#ui/kit/Button.tsx';
import { AssignmentLink } from '../AssignmentLink.tsx';

type Props = { readonly name: string; readonly address: string; readonly onClose: () => void };

/** A person's link as text and as a QR code, in a dialog of its own. */
export const PersonalLink: FunctionComponent<Props> = ({ name, address, onClose }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="dialog personal-link" ref={dialog} onClose={onClose} aria-labelledby="personal-link-title">
      <h2 class="h2" id="personal-link-title">
        {text.linkTitle(name)}
      </h2>
      <p>{text.linkLead}</p>
      <Qr text={address} title={text.qrLabel} />
      <AssignmentLink address={address} />
      <p class="actions">
        <Button look="secondary" onClick={() => dialog.current?.close()}>
          {text.close}
        </Button>
      </p>
    </dialog>
  );
};
