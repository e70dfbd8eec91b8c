import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState, useSend } from '@freshfaces/web-kit/client';
import { useNavigate } from '@freshfaces/web-kit/router';
import {
  Actions,
  Breadcrumbs,
  Button,
  EmptyState,
  ErrorSummary,
  PageTitle,
  Select,
  TextInput,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, useRef, useState } from 'react';
import type { AddMemberInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

const HOMES = graphql(`
  query HomesToAddTo { organisations { id name viewerCanAddMembers } }
`);

const ADD_MEMBER = graphql(`
  mutation AddMember($input: AddMemberInput!) { addMember(input: $input) { id } }
`);

/** Adds a member by name; the rest is filled in together on the pages that follow. */
export function AddMemberPage({ area }: { area: AreaProps }) {
  const { data, error, refetch } = useQuery(HOMES);
  const homes = data?.organisations.filter((one) => one.viewerCanAddMembers);
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'The pool', to: area.basePath },
          { label: 'Members', to: `${area.basePath}/members` },
        ]}
      />
      {homes?.[0] ? (
        <AddMemberForm area={area} homes={homes} first={homes[0].id} />
      ) : (
        <>
          <PageTitle title="Add a member together" />
          {homes ? (
            <EmptyState title="Only the lead of an organisation adds its members." />
          ) : (
            <QueryState error={error} retry={refetch} />
          )}
        </>
      )}
    </>
  );
}

interface AddMemberFormProps {
  area: AreaProps;
  homes: readonly { id: string; name: string }[];
  first: string;
}

function AddMemberForm({ area, homes, first }: AddMemberFormProps) {
  const [name, setName] = useState('');
  const [organisationId, setOrganisationId] = useState(first);
  const [isNameless, setNameless] = useState(false);
  const navigate = useNavigate();
  const [mutate] = useMutation(ADD_MEMBER);
  const added = useRef('');
  const { send, busy, problem } = useSend<Omit<AddMemberInput, 'idempotencyKey'>>(async (input) => {
    const { data } = await mutate({ variables: { input } });
    added.current = data?.addMember.id ?? '';
  });
  const sentence = isNameless ? 'Write their name.' : problem?.sentence;

  async function submit(event: FormEvent) {
    event.preventDefault();
    setNameless(name.trim() === '');
    if (name.trim() === '' || !(await send({ organisationId, name }))) return;
    area.announce('Added.');
    await navigate(`${area.basePath}/members/${added.current}/together/name`);
  }

  return (
    <>
      <ErrorSummary problems={sentence ? [{ field: 'name', message: sentence }] : []} />
      <PageTitle
        title="Add a member together"
        lead="Sit down with the person. You need only their name to begin; the rest comes one thing a page, and nothing has to be told."
      />
      <form noValidate onSubmit={(event) => void submit(event)}>
        <TextInput
          name="name"
          label="Their name"
          hint="First and family name, as they write it."
          autoComplete="off"
          value={name}
          error={sentence}
          onChange={(event) => setName(event.target.value)}
        />
        {homes.length > 1 && (
          <Select
            name="organisation"
            label="Their home organisation"
            options={homes.map(({ id, name: label }) => ({ value: id, label }))}
            value={organisationId}
            onChange={(event) => setOrganisationId(event.target.value)}
          />
        )}
        <Actions>
          <Button type="submit" busy={busy}>
            Add and go on
          </Button>
        </Actions>
      </form>
    </>
  );
}
