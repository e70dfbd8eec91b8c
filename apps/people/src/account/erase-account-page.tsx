import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import { QueryState, useSend } from '@freshfaces/web-kit/client';
import {
  Actions,
  Button,
  ErrorSummary,
  type FieldProblem,
  PageTitle,
  TextInput,
} from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { EraseMeMutation, ErasePersonInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { type AccountPart, BackToAccount } from './account-parts.tsx';
import { MY_ACCOUNT } from './account-query.ts';
import { ErasedAccount } from './erased-account.tsx';

const ERASE = graphql(`
  mutation EraseMe($input: ErasePersonInput!) {
    erasePerson(input: $input) { id erased kept }
  }
`);

const WORD = 'ERASE';

interface EraseAccountProps extends AccountPart {
  onSessionEnded: () => void;
}

/** Erases one's own account for ever, with a word to type so that it never happens by a slip. */
export function EraseAccountPage({ base, announce, onSessionEnded }: EraseAccountProps) {
  const { data, error, refetch } = useQuery(MY_ACCOUNT);
  const [erasure, setErasure] = useState<EraseMeMutation['erasePerson']>();
  const [mutate] = useMutation(ERASE, { fetchPolicy: 'no-cache' });
  const { send, busy, problem } = useSend<Omit<ErasePersonInput, 'idempotencyKey'>>(
    async (input) => {
      const { data } = await mutate({ variables: { input } });
      setErasure(data?.erasePerson);
    },
  );
  const [word, setWord] = useState('');
  const [missing, setMissing] = useState<FieldProblem[]>([]);
  const problems = problem ? [{ message: problem.sentence }] : missing;

  async function erase(personId: string) {
    const typed = word.trim() === WORD;
    setMissing(typed ? [] : [{ field: 'confirm', message: `Type the word ${WORD}.` }]);
    if (!typed) return;
    const done = await send({ personId, memberId: null, confirm: WORD });
    if (!done) return;
    announce('You are erased, and signed out.');
    onSessionEnded();
  }

  if (erasure) return <ErasedAccount {...erasure} />;
  return (
    <>
      <BackToAccount base={base} />
      <ErrorSummary problems={problems} />
      <PageTitle title="Erase my account" lead="This can’t be undone, by us or by anyone." />
      <WhatGoesAndStays />
      {data ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void erase(data.me.id);
          }}
        >
          <TextInput
            name="confirm"
            label={`To go on, type the word ${WORD}`}
            hint="In capital letters."
            width="short"
            autoComplete="off"
            value={word}
            error={missing[0]?.message}
            onChange={(event) => setWord(event.target.value)}
          />
          <Actions>
            <Button type="submit" kind="warning" busy={busy}>
              Erase me for ever
            </Button>
          </Actions>
        </form>
      ) : (
        <QueryState error={error} retry={refetch} />
      )}
    </>
  );
}

function WhatGoesAndStays() {
  return (
    <>
      <h2>What goes</h2>
      <p>Your name, your e-mail address, every way to sign in, your roles and your sessions.</p>
      <h2>What stays</h2>
      <p>
        A number in place of your name, beside what was done: draws can still be checked, and the
        record of changes stays whole. Practice entries stay with your organisation, without your
        name.
      </p>
    </>
  );
}
