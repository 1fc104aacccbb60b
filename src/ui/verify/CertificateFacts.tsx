import type { FunctionComponent } from 'preact';
import type { Certificate } from '#attest/certificate.ts';
import { attested, sources, verify as text } from '#text/attest.ts';
import { calendarDate } from '#text/dates.ts';
import { progress } from '#text/progress.ts';
import { type KnownCourse, titleOf } from './title-of.ts';

type Props = { readonly certificate: Certificate; readonly courses: readonly KnownCourse[] };

/** All that a code attests, for comparing with the paper. */
export const CertificateFacts: FunctionComponent<Props> = ({ certificate, courses }) => (
  <dl class="sheet__facts" aria-label={text.facts}>
    <dt>{text.person}</dt>
    <dd>{certificate.name}</dd>
    <dt>{text.course}</dt>
    <dd>{titleOf(certificate.course, courses)}</dd>
    <dt>{attested.edition}</dt>
    <dd>{certificate.edition}</dd>
    <dt>{attested.completed}</dt>
    <dd>{calendarDate(certificate.completed)}</dd>
    <dt>{attested.score}</dt>
    <dd>{progress.percent(certificate.percent)}</dd>
    <dt>{attested.source}</dt>
    <dd>{sources[certificate.source]}</dd>
    <dt>{attested.issuer}</dt>
    <dd>{certificate.issuer}</dd>
    <dt>{attested.issued}</dt>
    <dd>{calendarDate(certificate.issued)}</dd>
    <dt>{attested.serial}</dt>
    <dd>{certificate.serial}</dd>
  </dl>
);
