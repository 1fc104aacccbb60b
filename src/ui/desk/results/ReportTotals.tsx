import type { FunctionComponent } from 'preact';
import type { ReportTotals as Totals } from '#results/sum/totals.ts';
import { resultsDesk as text } from '#text/results-desk.ts';

const order = ['people', 'done', 'begun', 'untouched', 'aside', 'overdue'] as const;

/** The whole list in six numbers. */
export const ReportTotals: FunctionComponent<{ readonly totals: Totals }> = ({ totals }) => (
  <section class="no-print">
    <h2>{text.totalsTitle}</h2>
    <dl class="report-totals">
      {order.map((key) => (
        <div key={key}>
          <dt>{text.totals[key]}</dt>
          <dd>{totals[key].toLocaleString('ru-RU')}</dd>
        </div>
      ))}
    </dl>
  </section>
);
