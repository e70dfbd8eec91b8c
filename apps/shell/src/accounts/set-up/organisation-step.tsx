import { AccountForm } from '@freshfaces/web-kit/accounts';
import { useNavigate } from '@freshfaces/web-kit/router';
import { TextInput } from '@freshfaces/web-kit/ui';
import { CAPTION, type FoundingStep } from './founding.ts';

/** Names the coordinating body. */
export function OrganisationStep({ founding, keep }: FoundingStep) {
  const navigate = useNavigate();
  return (
    <AccountForm
      caption={CAPTION}
      title="Which organisation coordinates the network?"
      lead="It looks after the shared pool and invites the others. Partners and commissioners come later."
      submitLabel="Continue"
      check={(answers) =>
        answers('organisation')
          ? []
          : [{ field: 'organisation', message: 'Type the name of the organisation.' }]
      }
      send={async (answers) => {
        keep({ organisation: answers('organisation') });
        await navigate('/set-up/you');
      }}
    >
      {(errorAt) => (
        <TextInput
          name="organisation"
          label="Name of the organisation"
          error={errorAt('organisation')}
          autoComplete="organization"
          defaultValue={founding.organisation}
        />
      )}
    </AccountForm>
  );
}
