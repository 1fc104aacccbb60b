import { type Finding, report, page as text, type Verdict, verdicts } from '#text/preflight.ts';

/** The report in place of the course's page. */

type Diagnosis = {
  readonly format: string;
  readonly lead: string;
  readonly findings: readonly Finding[];
  /** Lines about the browser and the package, for the copied report. */
  readonly about: readonly string[];
  /** Leaves a text for the next launch to look at; absent where there is nothing to look at. */
  readonly leaveProbe?: (() => boolean) | undefined;
};

const element = (tag: string, className: string, ...inside: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...inside);
  return made;
};

const rank: readonly Verdict[] = ['good', 'limited', 'bad'];
const worst = (findings: readonly Finding[]): Verdict =>
  findings.reduce<Verdict>((one, { verdict }) => (rank.indexOf(verdict) > rank.indexOf(one) ? verdict : one), 'good');

const cell = (label: string, ...inside: readonly (Node | string)[]): HTMLElement => {
  const made = element('td', '', ...inside);
  made.dataset['label'] = label;
  return made;
};

const row = ({ what, found, verdict, advice }: Finding): HTMLElement => {
  const { columns } = text;
  const head = element('th', '', what);
  head.setAttribute('scope', 'row');
  const said = verdicts[verdict];
  return element(
    'tr',
    '',
    head,
    cell(columns.found, found),
    cell(columns.verdict, verdict === 'good' ? said : element('strong', '', said)),
    cell(columns.advice, advice ?? text.nothingToDo),
  );
};

const table = (findings: readonly Finding[]): HTMLElement => {
  const heads = Object.values(text.columns).map((column) => {
    const head = element('th', '', column);
    head.setAttribute('scope', 'col');
    return head;
  });
  const made = element(
    'table',
    'table--rows',
    element('thead', '', element('tr', '', ...heads)),
    element('tbody', '', ...findings.map(row)),
  );
  return element('div', 'table-scroll', made);
};

const button = (label: string, look: 'primary' | 'secondary', onClick: () => void): HTMLElement => {
  const made = element('button', `button button--${look}`, label);
  made.setAttribute('type', 'button');
  made.addEventListener('click', onClick);
  return made;
};

const status = (): HTMLElement => {
  const made = element('p', '');
  made.setAttribute('role', 'status');
  return made;
};

const select = (field: HTMLElement): void => {
  const range = document.createRange();
  range.selectNodeContents(field);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
};

/** Pages of plain http have no clipboard: there the report is selected. */
const copyPart = (copied: string): readonly HTMLElement[] => {
  const field = element('pre', 'panel small', copied);
  field.tabIndex = 0;
  // Set here and not in a style sheet, which every lesson would carry.
  Object.assign(field.style, { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: 'none' });
  field.setAttribute('aria-label', text.copyTitle);
  const said = status();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(copied);
      said.textContent = text.copied;
    } catch {
      select(field);
      said.textContent = text.selected;
    }
  };
  const actions = element(
    'div',
    'actions',
    button(text.copy, 'primary', () => void copy()),
    said,
  );
  return [element('h2', '', text.copyTitle), element('p', '', text.copyHint), field, actions];
};

const leavePart = (leaveProbe: () => boolean): readonly HTMLElement[] => {
  const said = status();
  const leave = button(text.leave, 'secondary', () => {
    const isLeft = leaveProbe();
    said.textContent = isLeft ? text.left : text.notLeft;
  });
  return [element('p', '', text.leaveHint), element('div', 'actions', leave, said)];
};

const fill = (...inside: readonly HTMLElement[]): void => {
  const main = document.querySelector('main');
  main?.classList.add('page--wide');
  main?.replaceChildren(element('h1', '', text.title), ...inside);
};

export const showRunning = (): void => {
  document.title = text.title;
  const said = status();
  fill(said);
  // A live region tells what changes in it after it is there.
  said.textContent = text.running;
};

export const showDiagnosis = ({ format, lead, findings, about, leaveProbe }: Diagnosis): void => {
  const verdict = element('p', 'panel panel--accent', element('strong', '', text.overall[worst(findings)]));
  fill(
    verdict,
    element('p', '', lead),
    table(findings),
    ...(leaveProbe ? leavePart(leaveProbe) : []),
    ...copyPart(report(format, findings, about)),
  );
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
};
