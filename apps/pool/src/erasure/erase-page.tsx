import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { PageTitle } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { ErasePersonInput, ErasePersonMutation } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { useWhose } from '../whose/use-whose.ts';
import { WayBack } from '../whose/way-back.tsx';
import { endSession } from './end-session.ts';
import { EraseForm } from './erase-form.tsx';
import { ErasedPage } from './erased-page.tsx';
import { FATE } from './what-goes.ts';

const ERASE = graphql(`
  mutation ErasePerson($input: ErasePersonInput!) {
    erasePerson(input: $input) { id at erased kept }
  }
`);

/** Erases a member for ever: what goes, what stays, and a word to type so that it never happens by a slip. */
export function ErasePage({ area }: { area: AreaProps }) {
  const whose = useWhose(area);
  const own = whose.voice === 'own';
  const [erasure, setErasure] = useState<ErasePersonMutation['erasePerson'] | null>(null);
  const [mutate, { client }] = useMutation(ERASE, { fetchPolicy: 'no-cache' });
  const { send, busy, problem } = useSend<Omit<ErasePersonInput, 'idempotencyKey'>>(
    async (input) => {
      const { data } = await mutate({ variables: { input } });
      setErasure(data?.erasePerson ?? null);
    },
  );

  async function erase(confirm: string) {
    if (!(await send({ memberId: whose.memberId, personId: null, confirm }))) return;
    area.announce(own ? 'You are erased, and signed out.' : 'They are erased.');
    if (!own) return void (await client.clearStore());
    await endSession();
    area.onSessionEnded();
  }

  if (erasure) return <ErasedPage erasure={erasure} own={own} poolPath={area.basePath} />;
  const { goes, stays } = FATE[whose.voice];
  return (
    <>
      <WayBack
        whose={whose}
        through={own ? [{ label: 'My data', to: `${whose.page}/data` }] : []}
      />
      <PageTitle
        title={own ? 'Erase me' : 'Erase this member'}
        lead={
          own
            ? 'Please read this first. It can not be undone.'
            : 'Only where they asked for it. It can’t be undone.'
        }
      />
      <h2>What goes</h2>
      <Sentences of={goes} />
      <h2>What stays</h2>
      <Sentences of={stays} />
      <EraseForm own={own} busy={busy} problem={problem} onErase={erase} />
    </>
  );
}

function Sentences({ of }: { of: readonly string[] }) {
  return (
    <ul>
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
