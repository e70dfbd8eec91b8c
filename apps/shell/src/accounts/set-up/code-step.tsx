import { AccountForm } from '@freshfaces/web-kit/accounts';
import { useNavigate } from '@freshfaces/web-kit/router';
import { TextInput } from '@freshfaces/web-kit/ui';
import { CAPTION, type FoundingStep } from './founding.ts';

/** Only whoever can read what the server printed may found the network. */
export function CodeStep({ founding, keep }: FoundingStep) {
  const navigate = useNavigate();
  return (
    <AccountForm
      caption={CAPTION}
      title="What is the set-up code?"
      lead="This network is new and has no people yet. The server printed a code when it started. Only someone with that code can set it up."
      submitLabel="Continue"
      check={(answers) =>
        answers('code') ? [] : [{ field: 'code', message: 'Type the set-up code.' }]
      }
      send={async (answers) => {
        keep({ code: answers('code') });
        await navigate('/set-up/organisation');
      }}
    >
      {(errorAt) => (
        <TextInput
          name="code"
          label="Set-up code"
          hint="It looks like ABCD-EFGH, and stands in the server’s terminal or log."
          error={errorAt('code')}
          width="medium"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={founding.code}
        />
      )}
    </AccountForm>
  );
}
