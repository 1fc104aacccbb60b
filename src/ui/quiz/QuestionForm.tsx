import type { FunctionComponent, RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Confidence } from '#domain/progress.ts';
import type { QuestionKind, StoredResponse } from '#domain/question.ts';
import { type Scaled, scaled } from '#domain/scaled.ts';
import type { Question } from '#questions/kinds.ts';
import { type Fault, faultId, fieldId } from '#questions/view.ts';
import type { AnyView } from '#questions/views.ts';
import {
  answerAgain,
  changeAnswer,
  checkAnswer,
  moreInLesson,
  notChecked,
  notRecorded,
  recordAnswer,
  verdicts,
} from '#text/questions.ts';
import { Button } from '#ui/kit/Button.tsx';
import { ErrorSummary } from '#ui/kit/ErrorSummary.tsx';
import { Feedback } from '#ui/kit/Feedback.tsx';
import { InlineText } from '#ui/kit/InlineText.tsx';
import type { Tone } from '#ui/kit/tone.ts';
import { useLate } from '#ui/kit/use-late.ts';
import { useAnswer } from './use-answer.ts';
import { useRehearsal } from './use-rehearsal.ts';

type Props = {
  readonly question: Question;
  /** Of the question's own kind. */
  readonly view: AnyView;
  /** Unique on the page. */
  readonly prefix: string;
  /** Shuffles the options; without it they keep their authored order. */
  readonly seed?: string | undefined;
  /** A response from storage, shown until the learner touches the form; may arrive after the first rendering. */
  readonly initial?: StoredResponse | undefined;
  /** Checked: the owner sets it after `onCheck`, or from storage. */
  readonly marked: boolean;
  /** What the answer got; counted from the response shown where it is absent. */
  readonly score?: Scaled | undefined;
  readonly onCheck: (response: StoredResponse, score: Scaled, confidence?: Confidence) => void;
  /** Says what the button does where the answer is not marked at once. */
  readonly submitText?: string | undefined;
  /** Asks how sure the learner is; drawn after the question's own fields. */
  readonly Sure?: FunctionComponent<SureProps> | undefined;
  /** Offers «answer again»; the owner then takes `marked` back. */
  readonly onRetry?: (() => void) | undefined;
  /** Stands above the question as a heading of the given level. */
  readonly label?: string | undefined;
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  /** Leads to the block of the lesson that answers the question. */
  readonly teachHref?: string | undefined;
};

/** What a field for the learner's confidence is given. */
export type SureProps = {
  readonly prefix: string;
  readonly chosen: Confidence | undefined;
  readonly onChoose: (confidence: Confidence) => void;
};

type JudgedAs = QuestionKind<Question, StoredResponse>['judgedAs'];

const checking = { check: checkAnswer, again: answerAgain, refused: notChecked } as const;
const noting = { check: recordAnswer, again: changeAnswer, refused: notRecorded } as const;

const toneOf = (judgedAs: JudgedAs, score: Scaled): Tone => {
  if (judgedAs === 'opinion') return 'noted';
  if (score === 1) return 'right';
  return score === 0 ? 'wrong' : 'partly';
};

type LegendProps = Pick<Props, 'question' | 'label' | 'headingLevel'>;

const Legend: FunctionComponent<LegendProps> = ({ question, label, headingLevel = 3 }) => {
  const Heading = `h${headingLevel}` as const;
  return (
    <legend class="question__legend">
      {label && <Heading class="question__label">{label}</Heading>}
      <span class="question__text">
        <InlineText text={question.text} />
      </span>
    </legend>
  );
};

type ResultProps = Pick<Props, 'question' | 'teachHref'> & {
  readonly tone: Tone;
  readonly box: RefObject<HTMLDivElement>;
};

const Result: FunctionComponent<ResultProps> = ({ question, tone, teachHref, box }) => (
  <Feedback tone={tone} title={verdicts[tone]} box={box}>
    <p>
      <InlineText text={question.explanation} />
    </p>
    {teachHref && (
      <p>
        <a href={teachHref}>{moreInLesson}</a>
      </p>
    )}
  </Feedback>
);

type RefusedProps = {
  readonly title: string;
  readonly fault: Fault;
  readonly prefix: string;
  readonly onFollow: () => void;
};

const Refused: FunctionComponent<RefusedProps> = ({
  title,
  fault: {
    message,
    fields: [field],
  },
  prefix,
  onFollow,
}) => (
  <ErrorSummary
    title={title}
    message={message}
    messageId={faultId(prefix)}
    target={field === undefined ? prefix : fieldId(prefix, field)}
    onFollow={onFollow}
  />
);

/**
 * One question to be answered and checked; give it the question's id as `key`. Until scripts run the fields are
 * disabled and the question is there to read.
 */
export const QuestionForm: FunctionComponent<Props> = (props) => {
  const { question, view, prefix, seed, marked, score, onRetry, label, headingLevel, teachHref } = props;
  const { View, hint, note, kind } = view;
  const words = kind.judgedAs === 'opinion' ? noting : checking;
  const { submitText = words.check, Sure } = props;
  const { form, verdict, ready, refusal, response, confidence, ...act } = useAnswer(props);
  const isComplete = response !== undefined && kind.isComplete(question, response);
  // The verdict is seen first: marking every part takes an old processor as long again.
  const settled = useLate(marked) && marked;
  useRehearsal(ready && !marked && isComplete, () => <QuestionForm {...props} initial={response} marked />);
  const particular = note?.(question);
  const about = `${prefix}--hint`;
  const given = score ?? (response === undefined ? scaled(0) : kind.score(question, response));
  // Drawn anew only when they change: the moment between «check» and its verdict belongs to the verdict.
  const fields = useMemo(
    () => (
      <>
        <Legend question={question} label={label} headingLevel={headingLevel} />
        <p id={about} class="question__hint" hidden={settled && particular === undefined}>
          {[...(settled ? [] : [hint]), particular].filter(Boolean).join(' ')}
        </p>
        <View
          question={question}
          prefix={prefix}
          response={response}
          seed={seed}
          onResponse={act.answer}
          marked={settled && response !== undefined}
          fault={refusal?.fault}
        />
      </>
    ),
    [question, seed, response, settled, refusal],
  );
  return (
    <form class="question" ref={form} noValidate onSubmit={act.submit}>
      {refusal && !marked && (
        <Refused
          key={refusal.times}
          title={words.refused}
          fault={refusal.fault}
          prefix={prefix}
          onFollow={act.focusField}
        />
      )}
      <fieldset id={prefix} class="question__fields" disabled={!ready || settled} aria-describedby={about}>
        {fields}
      </fieldset>
      {Sure && !marked && <Sure prefix={prefix} chosen={confidence} onChoose={act.setConfidence} />}
      {!marked && (
        <Button type="submit" disabled={!ready}>
          {submitText}
        </Button>
      )}
      <div role="status">
        {marked && (
          <Result question={question} tone={toneOf(kind.judgedAs, given)} teachHref={teachHref} box={verdict} />
        )}
      </div>
      {marked && onRetry && (
        <p class="question__again">
          <Button look="secondary" onClick={act.retry}>
            {words.again}
          </Button>
        </p>
      )}
    </form>
  );
};
