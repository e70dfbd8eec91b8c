import { Navigate, Route, Routes } from '@freshfaces/web-kit/router';
import { useState } from 'react';
import { type AccountPart, BackToAccount } from '../account-parts.tsx';
import { AskPassword } from './ask-password.tsx';
import { BackupCodes } from './backup-codes.tsx';
import { ScanPage } from './scan-page.tsx';

/** What the gateway gives out once when the second factor is turned on. */
export interface NewSecondFactor {
  /** `otpauth://totp/…`: what the QR code says. */
  totpURI: string;
  backupCodes: string[];
}

/** Turning the second factor on: the password, the QR code and a first code, the backup codes. */
export function TurnOnPages({ base, announce }: AccountPart) {
  const [given, setGiven] = useState<NewSecondFactor>();
  const here = `${base}/second-factor`;
  const start = <Navigate to={here} replace />;
  return (
    <>
      <BackToAccount base={base} />
      <Routes>
        <Route index element={<AskPassword next={`${here}/scan`} onGiven={setGiven} />} />
        <Route
          path="scan"
          element={
            given ? (
              <ScanPage
                totpURI={given.totpURI}
                next={`${here}/codes`}
                onTurnedOn={() => announce('The second factor is on.')}
              />
            ) : (
              start
            )
          }
        />
        <Route
          path="codes"
          element={
            given ? (
              <BackupCodes title="Keep your backup codes" codes={given.backupCodes} base={base} />
            ) : (
              start
            )
          }
        />
      </Routes>
    </>
  );
}
