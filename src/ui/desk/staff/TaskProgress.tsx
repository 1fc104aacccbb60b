import type { FunctionComponent } from 'preact';
import { staffDesk as text } from '#text/staff-desk.ts';
import { Button } from '#ui/kit/Button.tsx';

type Props = {
  readonly label: string;
  /** 0–1; undefined while nobody knows. */
  readonly share: number | undefined;
  readonly onCancel: () => void;
};

/** What is under way, how far it is, and the way out. */
export const TaskProgress: FunctionComponent<Props> = ({ label, share, onCancel }) => (
  <div class="panel task-progress">
    <label for="task-progress">{label}</label>
    <progress id="task-progress" max={1} {...(share === undefined ? {} : { value: share })} />
    <Button look="secondary" onClick={onCancel}>
      {text.cancel}
    </Button>
  </div>
);
