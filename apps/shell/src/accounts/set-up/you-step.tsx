import { AccountForm } from '@freshfaces/web-kit/accounts';
import { Navigate, useNavigate } from '@freshfaces/web-kit/router';
import { useState } from 'react';
import { EmailField, emailProblems } from '../email-field.tsx';
import {
  NameField,
  NewPasswordField,
  nameProblems,
  passwordProblems,
} from '../new-account-fields.tsx';
import { CAPTION, type FoundingStep } from './founding.ts';

/** Who founds the network: its first coordinator, and administrator of the coordinating body. */
export function YouStep({ founding, keep }: FoundingStep) {
  const navigate = useNavigate();
  const [email, keepEmail] = useState(founding.email);
  if (!founding.code || !founding.organisation) return <Navigate to="/set-up" replace />;
  return (
    <AccountForm
      caption={CAPTION}
      title="Who are you?"
      lead={`You become the first coordinator, and the administrator of ${founding.organisation}. You can invite others to both later.`}
      submitLabel="Continue"
      check={(answers) => [
        ...nameProblems(answers),
        ...emailProblems(answers('email')),
        ...passwordProblems(answers),
      ]}
      send={async (answers) => {
        keep({
          name: answers('name'),
          email: answers('email'),
          password: answers('password'),
        });
        await navigate('/set-up/check');
      }}
    >
      {(errorAt) => (
        <>
          <NameField errorAt={errorAt} name={founding.name} />
          <EmailField email={email} keepEmail={keepEmail} error={errorAt('email')} />
          <NewPasswordField errorAt={errorAt} />
        </>
      )}
    </AccountForm>
  );
}
