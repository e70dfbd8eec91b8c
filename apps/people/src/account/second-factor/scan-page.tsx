import { AccountForm, sendAccount } from '@freshfaces/web-kit/accounts';
import { QrCode } from '@freshfaces/web-kit/qr-code';
import { useNavigate } from '@freshfaces/web-kit/router';
import { CopyButton, TextInput } from '@freshfaces/web-kit/ui';
import { keyOf } from './key-of.ts';

interface ScanPageProps {
  totpURI: string;
  next: string;
  onTurnedOn: () => void;
}

/** The QR code, the same key as text, and the first code, which proves that the app has it. */
export function ScanPage({ totpURI, next, onTurnedOn }: ScanPageProps) {
  const navigate = useNavigate();
  const key = keyOf(totpURI);
  return (
    <AccountForm
      title="Add Freshfaces to your app"
      submitLabel="Turn on the second factor"
      check={(answers) =>
        answers('code') ? [] : [{ field: 'code', message: 'Type the code from your app.' }]
      }
      send={async (answers) => {
        const code = answers('code').replace(/\s/gu, '');
        await sendAccount('/auth/two-factor/verify-totp', { code });
        onTurnedOn();
        await navigate(next);
      }}
      fieldOf={{ INVALID_CODE: 'code' }}
    >
      {(errorAt) => (
        <>
          <h2>1. Scan this with your app</h2>
          <QrCode text={totpURI} label="QR code for your authenticator app" />
          <p>
            Is your app on this device? <a href={totpURI}>Open it with the key</a>.
          </p>
          <p>Or type this key into the app, as a time-based key:</p>
          <p>
            <code className="ff-key">{key.match(/.{1,4}/gu)?.join(' ')}</code>
          </p>
          <p>
            <CopyButton text={key} label="Copy the key" />
          </p>
          <h2>2. Type the code it shows</h2>
          <TextInput
            name="code"
            label="Code from your app"
            hint="6 numbers. They change every half minute."
            error={errorAt('code')}
            width="short"
            inputMode="numeric"
            autoComplete="one-time-code"
            spellCheck={false}
          />
        </>
      )}
    </AccountForm>
  );
}
