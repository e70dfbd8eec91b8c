import { AccountForm, sendAccount } from '@freshfaces/web-kit/accounts';
import { useQuery } from '@freshfaces/web-kit/apollo';
import { TextInput } from '@freshfaces/web-kit/ui';
import { loadAfresh } from '../load-afresh.ts';
import { type AccountPart, BackToAccount } from './account-parts.tsx';
import { MY_ACCOUNT } from './account-query.ts';

/** Puts the name of an account right. The page is loaded afresh after, as its head says the name too. */
export function ChangeNamePage({ base }: AccountPart) {
  const { data } = useQuery(MY_ACCOUNT);
  return (
    <>
      <BackToAccount base={base} />
      <AccountForm
        title="Change your name"
        lead="Colleagues see it on what you do here, what you did before too."
        submitLabel="Save my name"
        check={(answers) =>
          answers('name') ? [] : [{ field: 'name', message: 'Type your name.' }]
        }
        send={async (answers) => {
          await sendAccount('/auth/update-user', { name: answers('name') });
          loadAfresh(base);
        }}
        fieldOf={{ BAD_INPUT: 'name' }}
      >
        {(errorAt) => (
          <TextInput
            key={data?.me.name}
            name="name"
            label="Your name"
            hint="As your colleagues know you."
            error={errorAt('name')}
            width="medium"
            autoComplete="name"
            spellCheck={false}
            defaultValue={data?.me.name}
          />
        )}
      </AccountForm>
    </>
  );
}
