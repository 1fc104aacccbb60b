import { useEffect, useRef, useState } from 'preact/hooks';
import type { Confidence } from '#domain/progress.ts';
import type { StoredResponse } from '#domain/question.ts';
import type { Scaled } from '#domain/scaled.ts';
import type { Question } from '#questions/kinds.ts';
import type { AnyView } from '#questions/views.ts';

type Owner = {
  readonly question: Question;
  readonly view: AnyView;
  readonly initial?: StoredResponse | undefined;
  readonly marked: boolean;
  readonly onCheck: (response: StoredResponse, score: Scaled, confidence?: Confidence) => void;
  readonly onRetry?: (() => void) | undefined;
};

const firstField = 'select:invalid, input, button:enabled';

/** The response as the learner or the storage has it, what happens to it, and where the focus goes. */
export const useAnswer = ({ question, view: { kind }, initial, marked, onCheck, onRetry }: Owner) => {
  const form = useRef<HTMLFormElement>(null);
  const verdict = useRef<HTMLDivElement>(null);
  /** Gets the focus once `marked` has changed: only where the learner asked for it, not what storage brings. */
  const next = useRef<() => void>();
  /** Undefined: not touched. Null: emptied for another try. */
  const [draft, setDraft] = useState<StoredResponse | null>();
  const [confidence, setConfidence] = useState<Confidence>();
  const [ready, setReady] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const response = draft === null ? undefined : kind.parse(question, draft ?? initial);
  const focusField = (): void => form.current?.querySelector<HTMLElement>(firstField)?.focus();

  useEffect(() => setReady(true), []);
  useEffect(() => {
    next.current?.();
    next.current = undefined;
  }, [marked]);

  const submit = (event: Event): void => {
    event.preventDefault();
    if (response === undefined || !kind.isComplete(question, response)) {
      setRefusals(refusals + 1);
      return;
    }
    setRefusals(0);
    next.current = () => verdict.current?.focus();
    onCheck(response, kind.score(question, response), confidence);
  };
  const retry = (): void => {
    setDraft(null);
    next.current = focusField;
    onRetry?.();
  };
  const shown = { ready, refusals, response, confidence };
  return { form, verdict, ...shown, setDraft, setConfidence, focusField, submit, retry };
};
