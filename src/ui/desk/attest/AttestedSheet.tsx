import type { FunctionComponent } from 'preact';
import type { Certificate } from '#attest/certificate.ts';
import { siteUrl } from '#player/site-root.ts';
import { attested, sources, signing as text } from '#text/attest.ts';
import { calendarDate } from '#text/dates.ts';
import { progress } from '#text/progress.ts';
import { Button } from '#ui/kit/Button.tsx';
import { type KnownCourse, titleOf } from '#ui/verify/title-of.ts';
import { Qr } from './Qr.tsx';

export type Signed = { readonly certificate: Certificate; readonly code: string };

type Props = Signed & { readonly courses: readonly KnownCourse[]; readonly onDrop: () => void };

/** The address that checks a code: its data stands behind `#` and is sent to nobody. */
const checkAddress = (code: string): string => `${siteUrl('verify.html')}#${code}`;

const Facts: FunctionComponent<{ readonly of: Certificate }> = ({ of }) => (
  <dl class="sheet__facts">
    <dt>{attested.completed}</dt>
    <dd>{calendarDate(of.completed)}</dd>
    <dt>{attested.score}</dt>
    <dd>{progress.percent(of.percent)}</dd>
    <dt>{attested.edition}</dt>
    <dd>{of.edition}</dd>
    <dt>{attested.source}</dt>
    <dd>{sources[of.source]}</dd>
    <dt>{attested.issuer}</dt>
    <dd>{of.issuer}</dd>
    <dt>{attested.issued}</dt>
    <dd>{calendarDate(of.issued)}</dd>
    <dt>{attested.serial}</dt>
    <dd>{of.serial}</dd>
  </dl>
);

/** A certificate as it prints, one to a page. */
export const AttestedSheet: FunctionComponent<Props> = ({ certificate, code, courses, onDrop }) => (
  <article class="sheet sheet--attested" aria-label={`${attested.title}: ${certificate.name}`}>
    <h3 class="sheet__title">{attested.title}</h3>
    <p class="sheet__line">{attested.statement}</p>
    <p class="sheet__name">{certificate.name}</p>
    <p class="sheet__line">{attested.took}</p>
    <p class="sheet__course">{titleOf(certificate.course, courses)}</p>
    <Facts of={certificate} />
    <div class="sheet__check">
      <Qr text={checkAddress(code)} title={text.qr} />
      <p class="small">
        {attested.check}: <a href={checkAddress(code)}>{siteUrl('verify.html')}</a>
      </p>
    </div>
    <p class="soft small">{attested.honest}</p>
    <p class="no-print">
      <Button look="secondary" aria-label={text.drop(certificate.name)} onClick={onDrop}>
        {text.dropShort}
      </Button>
    </p>
  </article>
);
