import { AccountForm, sendAccount } from '@freshfaces/web-kit/accounts';
import { useNavigate } from '@freshfaces/web-kit/router';
import { type AccountPart, BackToAccount } from '../account-parts.tsx';
import { PROOF_IS_WRONG, useProofAsked } from '../proof-asked.tsx';

/** Back to the password alone. */
export function TurnOffPage({ base, announce }: AccountPart) {
  const navigate = useNavigate();
  const proof = useProofAsked();
  return (
    <>
      <BackToAccount base={base} />
      <AccountForm
        title="Turn off the second factor"
        lead="After this, whoever knows your password can sign in as you. Your backup codes stop working. You can turn it on again at any time."
        submitLabel="Turn it off"
        kind="warning"
        check={proof.check}
        send={async (answers) => {
          await sendAccount('/auth/two-factor/disable', proof.given(answers));
          announce('The second factor is off.');
          await navigate(base);
        }}
        fieldOf={PROOF_IS_WRONG}
      >
        {proof.field}
      </AccountForm>
    </>
  );
}
