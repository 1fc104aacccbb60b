import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { fromBase64url } from '#attest/base64url.ts';
import type { Certificate } from '#attest/certificate.ts';
import { signCode } from '#attest/code.ts';
import type { OpenKey } from '#attest/key-file.ts';
import { keyIdOf } from '#attest/key-id.ts';
import { signing as text } from '#text/attest.ts';
import { Button } from '#ui/kit/Button.tsx';
import type { KnownCourse } from '#ui/verify/title-of.ts';
import { AttestedSheet, type Signed } from './AttestedSheet.tsx';
import { ConfirmedFile } from './ConfirmedFile.tsx';
import { FactsForm } from './FactsForm.tsx';
import { KeyStep } from './KeyStep.tsx';
import { ed25519 } from './signing-tools.ts';

type Props = { readonly courses: readonly KnownCourse[] };

type Held = { readonly key: OpenKey; readonly isNew: boolean };

const keyName = ({ publicKey }: OpenKey): string => keyIdOf(fromBase64url(publicKey) ?? new Uint8Array());

/** HR's certificates with a check code: the key, the facts, the sheets. Key and names live in this page only. */
export const SignedCertificates: FunctionComponent<Props> = ({ courses }) => {
  const [held, setHeld] = useState<Held>();
  const [sheets, setSheets] = useState<readonly Signed[]>([]);
  if (!held) return <KeyStep onKey={(key, isNew) => setHeld({ key, isNew })} />;
  const { key, isNew } = held;
  const add = async (certificates: readonly Certificate[]): Promise<void> => {
    const curve = await ed25519();
    const signed = certificates.map(async (certificate) => ({
      certificate,
      code: await signCode(certificate, key.secret, curve),
    }));
    const made = await Promise.all(signed);
    setSheets((before) => [...before, ...made]);
  };
  return (
    <>
      <div class="panel no-print" role="status">
        <p>{text.opened(key.issuer, keyName(key))}</p>
        {isNew && <p>{text.created}</p>}
      </div>
      <FactsForm courses={courses} issuer={key.issuer} onCertificate={(certificate) => void add([certificate])} />
      <ConfirmedFile courses={courses} issuer={key.issuer} onCertificates={(certificates) => void add(certificates)} />
      <section>
        <h2 class="no-print">{text.sheets}</h2>
        {sheets.length === 0 ? (
          <p class="no-print">{text.none}</p>
        ) : (
          <p class="no-print">
            <Button onClick={() => print()}>{text.print}</Button>
          </p>
        )}
        {sheets.map((sheet) => (
          <AttestedSheet
            key={sheet.certificate.serial}
            {...sheet}
            courses={courses}
            onDrop={() => setSheets(sheets.filter((one) => one !== sheet))}
          />
        ))}
      </section>
    </>
  );
};
