import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { useNavigate } from '@freshfaces/web-kit/router';
import {
  Actions,
  Button,
  Checkboxes,
  EmptyState,
  ErrorState,
  PageTitle,
  TextInput,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { WriteProfileInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { type LoadedRecord, RecordLoader } from '../together/record-loader.tsx';
import { WayBack } from '../whose/way-back.tsx';

const SET_STANDING = graphql(`
  mutation SetStanding($input: WriteProfileInput!) {
    writeProfile(input: $input) {
      id
      profile { partnerRole isTrainer isPaidEmployee }
    }
  }
`);

/** A standing role beside drawn panel members (R36), training others, and being employed for it (R35). */
export function StandingPage({ area }: { area: AreaProps }) {
  return (
    <RecordLoader area={area} title="Standing role">
      {(loaded) => (
        <>
          <WayBack whose={loaded.whose} />
          {!loaded.own && loaded.record.member.viewerCanChange ? (
            <StandingForm area={area} {...loaded} />
          ) : (
            <>
              <PageTitle title="Standing role" />
              <EmptyState title="The lead of their home organisation writes this down." />
            </>
          )}
        </>
      )}
    </RecordLoader>
  );
}

function StandingForm({ area, whose, record, refetch }: LoadedRecord & { area: AreaProps }) {
  const { partnerRole, isTrainer, isPaidEmployee } = record.profile;
  const [role, setRole] = useState(partnerRole ?? '');
  const [held, setHeld] = useState<readonly string[]>([
    ...(isTrainer ? ['trainer'] : []),
    ...(isPaidEmployee ? ['employee'] : []),
  ]);
  const navigate = useNavigate();
  const [mutate] = useMutation(SET_STANDING);
  const { send, busy, problem } = useSend<Omit<WriteProfileInput, 'idempotencyKey'>>(
    async (input) => mutate({ variables: { input } }),
  );

  async function submit(event: FormEvent) {
    event.preventDefault();
    const standing = {
      partnerRole: role,
      isTrainer: held.includes('trainer'),
      isPaidEmployee: held.includes('employee'),
    };
    if (!(await send({ memberId: whose.memberId, standing }))) return;
    area.announce('Saved.');
    await refetch();
    await navigate(whose.page);
  }

  return (
    <>
      <PageTitle
        title="Standing role"
        caption={record.member.shownAs}
        lead="For someone who takes part beside those who are drawn. Each turn counts for them as for everyone."
      />
      <form onSubmit={(event) => void submit(event)}>
        <TextInput
          name="partnerRole"
          label="Standing role"
          hint="Such as recruitment partner, or co-production partner. Leave it empty for none."
          maxLength={60}
          value={role}
          onChange={(event) => setRole(event.target.value)}
        />
        <Checkboxes
          name="standing"
          legend="And"
          choices={[
            { value: 'trainer', label: 'Trains others' },
            { value: 'employee', label: 'Is paid as an employee for it' },
          ]}
          values={held}
          onChange={setHeld}
        />
        <Actions>
          <Button type="submit" busy={busy}>
            Save
          </Button>
        </Actions>
      </form>
      {problem && <ErrorState {...problem} />}
    </>
  );
}
