import { useApolloClient, useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { problemOf, useSend } from '@freshfaces/web-kit/client';
import { Actions, Button, ErrorState, TextInput } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import { graphql } from '../generated/index.ts';

const FIND_OWN_MEMBERS = graphql(`
  query FindOwnMembers($filter: MemberFilter) {
    members(filter: $filter, first: 10) { nodes { id shownAs viewerCanChange } }
  }
`);

const JOIN_GROUP = graphql(`
  mutation JoinGroup($input: JoinGroupInput!) {
    joinGroup(input: $input) { id memberCount ownMembers { id shownAs } }
  }
`);

interface JoinFormProps {
  area: AreaProps;
  groupId: string;
  /** The organisation whose lead writes it down. */
  homeOrganisationId: string;
}

interface Found {
  id: string;
  shownAs: string;
}

/** Finds one of the lead's own members by name, and writes down that they join. */
export function JoinForm({ area, groupId, homeOrganisationId }: JoinFormProps) {
  const [search, setSearch] = useState('');
  const client = useApolloClient();
  const [found, setFound] = useState<Found[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [mutate] = useMutation(JOIN_GROUP);
  const { send, busy, problem } = useSend<{ groupId: string; memberId: string }>(async (input) =>
    mutate({ variables: { input } }),
  );

  async function find(event: FormEvent) {
    event.preventDefault();
    setError(null);
    try {
      const variables = { filter: { search, homeOrganisationId, status: 'ACTIVE' as const } };
      const { data } = await client.query({
        query: FIND_OWN_MEMBERS,
        variables,
        fetchPolicy: 'no-cache',
      });
      setFound((data?.members.nodes ?? []).filter(({ viewerCanChange }) => viewerCanChange));
    } catch (fault) {
      setError(fault);
    }
  }
  async function join(memberId: string, name: string) {
    if (await send({ groupId, memberId })) area.announce(`${name} is in the group.`);
  }

  return (
    <>
      <form onSubmit={(event) => void find(event)}>
        <TextInput
          name="join-search"
          label="Write down that a member joins"
          hint="Part of the name of one of your own members, who told you that they want to."
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Actions>
          <Button type="submit" kind="secondary">
            Find
          </Button>
        </Actions>
      </form>
      {found?.length === 0 && <p>None of your members has that name.</p>}
      {found && found.length > 0 && (
        <ul>
          {found.map(({ id, shownAs }) => (
            <li key={id}>
              <Button kind="quiet" busy={busy} onClick={() => void join(id, shownAs)}>
                {shownAs} joins
              </Button>
            </li>
          ))}
        </ul>
      )}
      {problem && <ErrorState {...problem} />}
      {error !== null && <ErrorState {...problemOf(error)} />}
    </>
  );
}
