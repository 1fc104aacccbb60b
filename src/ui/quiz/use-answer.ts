import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Confidence } from '#domain/progress.ts';
import type { StoredResponse } from '#domain/question.ts';
import type { Scaled } from '#domain/scaled.ts';
import type { Question } from '#questions/kinds.ts';
import { type Fault, fieldId } from '#questions/view.ts';
import type { AnyView } from '#questions/views.ts';

type Owner = {
  readonly question: Question;
  readonly view: AnyView;
  readonly prefix: string;
  readonly initial?: StoredResponse | undefined;
  readonly marked: boolean;
  readonly onCheck: (response: StoredResponse, score: Scaled, confidence?: Confidence) => void;
  readonly onRetry?: (() => void) | undefined;
};

/** What the form refused last, and how often by now: every time it is said anew. */
type Refusal = { readonly fault: Fault; readonly times: number };

/** Where something is missing, else where the answer stands, else where it begins. */
const places = ['select:invalid, input:invalid', 'input:checked', 'input, button:enabled'];

const faultOf = ({ question, view: { missing } }: Owner, response: StoredResponse | undefined): Fault =>
  typeof missing === 'string' ? { message: missing, fields: [] } : missing(question, response);

/** The response as the learner or the storage has it, what happens to it, and where the focus goes. */
export const useAnswer = (owner: Owner) => {
  const { question, view, prefix, initial, marked, onCheck, onRetry } = owner;
  const { kind } = view;
  const form = useRef<HTMLFormElement>(null);
  const verdict = useRef<HTMLDivElement>(null);
  /** Gets the focus once `marked` has changed: only where the learner asked for it, not what storage brings. */
  const next = useRef<() => void>();
  /** Undefined: not touched. Null: emptied for another try. */
  const [draft, setDraft] = useState<StoredResponse | null>();
  const [confidence, setConfidence] = useState<Confidence>();
  const [ready, setReady] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const held = draft === null ? undefined : (draft ?? initial);
  const response = useMemo(() => kind.parse(question, held), [held]);
  const isMarked = useRef(marked);
  isMarked.current = marked;
  /** What was checked stays as it was, also in the moment before the fields are disabled. */
  const answer = (given: StoredResponse): void => {
    if (!isMarked.current) setDraft(given);
  };
  const focusField = (): void => {
    const own = form.current?.querySelector('fieldset');
    const [field] = refusal?.fault.fields ?? [];
    const wanted = field === undefined ? places : [`[id="${fieldId(prefix, field)}"]`];
    const fields = wanted.map((place) => own?.querySelector<HTMLElement>(place));
    fields.find((one) => one)?.focus();
  };

  useEffect(() => setReady(true), []);
  useEffect(() => {
    next.current?.();
    next.current = undefined;
  }, [marked]);

  const submit = (event: Event): void => {
    event.preventDefault();
    if (response === undefined || !kind.isComplete(question, response)) {
      setRefusal({ fault: faultOf(owner, response), times: (refusal?.times ?? 0) + 1 });
      return;
    }
    setRefusal(undefined);
    next.current = () => verdict.current?.focus();
    // The button is about to go: if it goes with the focus, the browser lays the page out once more before the verdict.
    form.current?.querySelector<HTMLElement>(':focus')?.blur();
    onCheck(response, kind.score(question, response), confidence);
  };
  const retry = (): void => {
    // A task is tried anew; an opinion is changed from what it was.
    setDraft(kind.judgedAs === 'opinion' && response !== undefined ? response : null);
    next.current = focusField;
    onRetry?.();
  };
  const shown = { ready, refusal, response, confidence };
  return { form, verdict, ...shown, answer, setConfidence, focusField, submit, retry };
};
