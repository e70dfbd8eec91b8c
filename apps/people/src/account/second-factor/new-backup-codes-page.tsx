import { AccountForm, sendAccount } from '@freshfaces/web-kit/accounts';
import { useState } from 'react';
import { type AccountPart, BackToAccount } from '../account-parts.tsx';
import { PROOF_IS_WRONG, useProofAsked } from '../proof-asked.tsx';
import { BackupCodes } from './backup-codes.tsx';

/** Fresh backup codes, which end the old ones. */
export function NewBackupCodesPage({ base, announce }: AccountPart) {
  const proof = useProofAsked();
  const [codes, setCodes] = useState<string[]>();
  if (codes) return <BackupCodes title="Your new backup codes" codes={codes} base={base} />;
  return (
    <>
      <BackToAccount base={base} />
      <AccountForm
        title="Get new backup codes"
        lead="For when you have used most of them, or someone may have seen them. The old ones stop working."
        submitLabel="Show me new codes"
        check={proof.check}
        send={async (answers) => {
          const { backupCodes } = await sendAccount<{ backupCodes: string[] }>(
            '/auth/two-factor/generate-backup-codes',
            proof.given(answers),
          );
          setCodes(backupCodes);
          announce('Here are your new backup codes. The old ones no longer work.');
        }}
        fieldOf={PROOF_IS_WRONG}
      >
        {proof.field}
      </AccountForm>
    </>
  );
}
