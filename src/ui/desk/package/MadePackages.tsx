import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { packageDesk as text } from '#text/package-desk.ts';
import type { PackageTables } from './package-form.ts';
import type { MadePackage } from './package-job.ts';

type Zip = Extract<MadePackage, { ok: true }>;

/** A zip under an address that lasts as long as its link. */
const ZipLink: FunctionComponent<{ readonly zip: Zip }> = ({ zip }) => {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([zip.bytes], { type: 'application/zip' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [zip]);
  return (
    <a class="button button--secondary" href={address} download={zip.name}>
      {text.save(zip.name, text.kilobytes(zip.bytes.length))}
    </a>
  );
};

type Props = { readonly packages: readonly MadePackage[]; readonly tables: PackageTables };

/** The zips to be saved, and what could not be made. Takes the focus when it appears. */
export const MadePackages: FunctionComponent<Props> = ({ packages, tables }) => {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const codeOf = (course: string | undefined): string =>
    tables.courses.find(({ id }) => id === course)?.code ?? text.wholeTrack;
  const isAnyMade = packages.some(({ ok }) => ok);
  return (
    <section class="panel panel--accent" tabIndex={-1} ref={box} aria-labelledby="made-packages">
      <h2 id="made-packages">{isAnyMade ? text.readyTitle : text.errorTitle}</h2>
      {isAnyMade && <p>{text.ready}</p>}
      <ul class="made-packages">
        {packages.map((made) => (
          <li key={made.ok ? made.name : made.course}>
            {made.ok ? <ZipLink zip={made} /> : text.course(codeOf(made.course), text.whys[made.why])}
          </li>
        ))}
      </ul>
    </section>
  );
};
