import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { plainText } from '#domain/inline-markdown.ts';
import { categoriseExamples } from '#questions/categorise/categorise.examples.ts';
import { allExamples } from '#questions/examples.ts';
import { kindOf, type Question } from '#questions/kinds.ts';
import { matchingExamples } from '#questions/matching/matching.examples.ts';
import { multipleExamples } from '#questions/multiple/multiple.examples.ts';
import { orderingExamples } from '#questions/ordering/ordering.examples.ts';
import { walk } from '#questions/scenario/talk.ts';
import { selfAssessmentExamples } from '#questions/self-assessment/self-assessment.examples.ts';
import { singleExamples } from '#questions/single/single.examples.ts';
import { situationalExamples } from '#questions/situational/situational.examples.ts';
import { trueFalseExamples } from '#questions/true-false/true-false.examples.ts';
import { loadViews } from '#questions/views.ts';
import { attribute, labelOf, type Rendered, rendered, textOf } from '#tests/support/rendered.ts';
import { bewareOfTraps, nowhereAnswer, orderingScorings, otherPlace, ownLevel } from '#text/question-kinds.ts';
import {
  changeAnswer,
  checkAnswer,
  multipleScorings,
  optionVerdicts,
  recordAnswer,
  verdicts,
  yourAnswer,
} from '#text/questions.ts';
import { QuestionForm } from '#ui/quiz/QuestionForm.tsx';

type Form = Parameters<typeof QuestionForm>[0];

const viewOf = (question: Question): Form['view'] => {
  const view = views.get(question.kind);
  if (!view) throw new Error(`no view of ${question.kind}`);
  return view;
};

const form = (question: Question, more: Partial<Form> = {}): Rendered =>
  rendered(
    renderToString(
      h(QuestionForm, {
        question,
        view: viewOf(question),
        prefix: 'q',
        marked: false,
        onCheck: () => undefined,
        ...more,
      }),
    ),
  );

/** What a checked answer has something to say of, whatever the answer was. */
const partsOf = (question: Question, response: unknown): readonly { readonly feedback: string }[] => {
  if (question.kind === 'scenario') {
    return walk(question, Array.isArray(response) ? response : [])?.map(({ choice }) => choice) ?? [];
  }
  if (question.kind === 'likert') return [];
  if ('areas' in question) return question.areas;
  if ('options' in question) return question.options;
  if ('rows' in question) return question.rows;
  if ('items' in question) return question.items;
  return 'gaps' in question ? question.gaps : [];
};

const views = await loadViews(allExamples.map(({ question }) => question));

const states = allExamples.flatMap(({ question, states: each }) =>
  each.map((state) => ({ name: `${question.id}, ${state.name}`, question, state })),
);

const [request, , hostile] = singleExamples;
const [kinds, , pair] = matchingExamples;
const [path] = orderingExamples;
const [queue] = situationalExamples;
if (!(request && hostile && kinds && pair && path && queue)) throw new Error('an example is missing');

describe.each(states)('the form of a question: $name', ({ question, state }) => {
  const page = form(question, { initial: state.response, marked: state.marked });

  it('asks in the legend of its fieldset', () => {
    expect(textOf(page.all('legend')[0])).toContain(plainText(question.text));
  });

  it('names every group of fields', () => {
    expect(page.all('legend')).toHaveLength(page.all('fieldset').length);
    for (const legend of page.all('legend')) expect(textOf(legend)).toMatch(/\S/);
  });

  it('labels every field and names every button', () => {
    for (const field of [...page.all('input'), ...page.all('select')]) expect(labelOf(page, field)).toMatch(/\S/);
    for (const button of page.all('button')) expect(textOf(button)).toMatch(/\S/);
  });

  it('uses every id once and points to ids that exist', () => {
    const tags = ['fieldset', 'p', 'div', 'input', 'select'];
    const ids = tags.flatMap((tag) => page.all(tag).flatMap((element) => attribute(element, 'id') ?? []));
    expect(new Set(ids).size).toBe(ids.length);
    for (const element of tags.flatMap((tag) => page.all(tag))) {
      const about = attribute(element, 'aria-describedby');
      if (about !== undefined) expect(ids).toContain(about);
    }
  });

  it('disables its fields while no script runs or the answer is checked', () => {
    expect(attribute(page.all('fieldset')[0], 'disabled')).toBeDefined();
  });

  it('has its status region before there is anything to say', () => {
    const status = page.all('div').find((element) => attribute(element, 'role') === 'status');
    expect(status).toBeDefined();
    expect(textOf(status) !== '').toBe(state.marked);
  });

  it('puts no style into attributes', () => {
    expect(page.html).not.toMatch(/ style=/);
  });
});

describe('a checked answer', () => {
  it('says in words what was right, wrong and one’s own', () => {
    const page = form(request.question, { initial: 'c', marked: true });
    const words = page
      .all('div')
      .filter((element) => attribute(element, 'class') === 'verdict')
      .map(textOf);
    expect(words).toHaveLength(4);
    expect(words[0]).toContain(optionVerdicts.left.wrong);
    expect(words[1]).toContain(optionVerdicts.left.right);
    expect(words[2]).toContain(optionVerdicts.chosen.wrong);
    expect(words.filter((text) => text.includes(yourAnswer))).toEqual([words[2]]);
  });

  it('shows the feedback of every part', () => {
    for (const { question, state } of states.filter((each) => each.state.marked)) {
      const page = form(question, { initial: state.response, marked: true });
      const shown = textOf(page.all('fieldset')[0]);
      for (const part of partsOf(question, state.response)) expect(shown).toContain(plainText(part.feedback));
    }
  });

  it.each([
    ['b', verdicts.right],
    ['a', verdicts.partly],
    ['d', verdicts.wrong],
  ])('sums up the decision %s as «%s»', (initial, verdict) => {
    const page = form(queue.question, { initial, marked: true });
    expect(textOf(page.all('div').find((element) => attribute(element, 'role') === 'status'))).toContain(verdict);
  });

  it('offers another try only where its owner does', () => {
    expect(form(request.question, { initial: 'c', marked: true }).all('button')).toHaveLength(0);
    expect(form(request.question, { initial: 'c', marked: true, onRetry: () => undefined }).all('button')).toHaveLength(
      1,
    );
  });

  it('leads to the lesson where it is told the way', () => {
    const page = form(request.question, { initial: 'c', marked: true, teachHref: 'a.html#b' });
    expect(page.all('a').map((link) => attribute(link, 'href'))).toEqual(['a.html#b']);
  });
});

describe('a question without scripts', () => {
  it('shows what a matching offers', () => {
    expect(form(kinds.question).all('li').map(textOf).sort()).toEqual(
      kinds.question.targets.map((target) => target.text).sort(),
    );
  });

  it('shows the items of an ordering, not in their right order', () => {
    const shown = form(path.question).all('li').map(textOf);
    expect(shown.every((text, i) => text.includes(path.question.items[i]?.text ?? ''))).toBe(false);
  });

  it('starts every select of a matching empty', () => {
    for (const select of form(pair.question).all('select')) {
      const chosen = select.childNodes.filter((node) => 'tagName' in node && attribute(node, 'selected') !== undefined);
      expect(chosen.map((node) => 'tagName' in node && attribute(node, 'value'))).toEqual(['']);
    }
  });
});

it('shows hostile text as text', () => {
  const page = form(hostile.question);
  expect(page.all('script')).toHaveLength(0);
  expect(page.all('img')).toHaveLength(0);
  expect(textOf(page.all('legend')[0])).toContain('<script>');
});

it('takes a damaged response from storage for none', () => {
  const page = form(request.question, { initial: { a: 'b' }, marked: true });
  expect(textOf(page.all('div').find((element) => attribute(element, 'role') === 'status'))).toContain(verdicts.wrong);
});

const statusOf = (page: Rendered): string =>
  textOf(page.all('div').find((element) => attribute(element, 'role') === 'status'));

const hintOf = (page: Rendered): string =>
  textOf(page.all('p').find((element) => attribute(element, 'class') === 'question__hint'));

describe('an opinion', () => {
  const opinions = states.filter(({ question }) => kindOf(question).judgedAs === 'opinion');

  it.each(opinions)('is taken down and never judged: $name', ({ question, state }) => {
    const page = form(question, { initial: state.response, marked: state.marked, onRetry: () => undefined });
    for (const word of [verdicts.right, verdicts.partly, verdicts.wrong]) expect(statusOf(page)).not.toContain(word);
    expect(statusOf(page).includes(verdicts.noted)).toBe(state.marked);
    expect(page.all('button').map(textOf)).toEqual([state.marked ? changeAnswer : recordAnswer]);
  });

  it('shows the learner’s own level in words', () => {
    const [thinking] = selfAssessmentExamples;
    if (!thinking) throw new Error('an example is missing');
    const page = form(thinking.question, { initial: 'c', marked: true });
    const marks = page.all('div').filter((element) => attribute(element, 'class') === 'verdict');
    expect(marks.map(textOf).map((text) => text.trim())).toEqual([ownLevel]);
  });

  it('is the only thing that is sent without a check', () => {
    const others = states.filter(({ question, state }) => !state.marked && kindOf(question).judgedAs !== 'opinion');
    for (const { question } of others) expect(form(question).all('button').map(textOf)).toContain(checkAnswer);
  });
});

describe('the hint', () => {
  it.each([...multipleExamples, ...orderingExamples])(
    'of $question.id says what counts only where it is not the default',
    ({ question }) => {
      const scorings: Readonly<Record<string, string | undefined>> = { ...multipleScorings, ...orderingScorings };
      const said = Object.values(scorings).filter((words) => words && hintOf(form(question)).includes(words));
      const expected = scorings[question.scoring];
      expect(said).toEqual(expected === undefined ? [] : [expected]);
    },
  );

  it('leaves what counts in sight when the answer is checked, and nothing else', () => {
    const exact = orderingExamples.find(({ question }) => question.scoring === 'exact');
    const usual = orderingExamples.find(({ question }) => question.scoring === 'position');
    if (!exact || !usual) throw new Error('an example is missing');
    const marked = ({ question }: typeof exact): Rendered =>
      form(question, { initial: question.items.map(({ id }) => id), marked: true });
    expect(hintOf(marked(exact))).toBe(orderingScorings.exact);
    expect(hintOf(marked(usual))).toBe('');
  });

  it('warns of traps where there are any, and offers «nowhere» only there', () => {
    for (const { question } of categoriseExamples) {
      const hasTraps = question.items.some((item) => item.trap);
      const page = form(question);
      expect(hintOf(page).includes(bewareOfTraps)).toBe(hasTraps);
      expect(page.all('label').map(textOf).includes(nowhereAnswer)).toBe(hasTraps);
    }
  });
});

it('an item out of place is not called wrong where it counts what follows what', () => {
  const [first] = orderingExamples;
  if (!first) throw new Error('an example is missing');
  const marked = (scoring: typeof first.question.scoring): Rendered =>
    form({ ...first.question, scoring }, { initial: ['b', 'c', 'd', 'a'], marked: true });
  expect(textOf(marked('kendall').all('ol')[0])).toContain(otherPlace(1));
  expect(textOf(marked('position').all('ol')[0])).toContain(verdicts.wrong);
});

it('a statement gives its feedback only to the one whom it speaks to', () => {
  const [request] = trueFalseExamples;
  if (!request) throw new Error('an example is missing');
  const { yes, no } = request.question.feedback;
  const shown = (initial: string): string =>
    textOf(form(request.question, { initial, marked: true }).all('fieldset')[0]);
  expect([shown('true').includes(yes), shown('true').includes(no)]).toEqual([true, false]);
  expect([shown('false').includes(yes), shown('false').includes(no)]).toEqual([false, true]);
});
