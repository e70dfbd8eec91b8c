import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState, useSend } from '@freshfaces/web-kit/client';
import { Actions, Button, Checkboxes, ErrorState, Notice } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { RecordServicesUsedInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import type { NeedsMember } from './needs-query.ts';

const SERVICES = graphql(`
  query Services { organisations { id name teams { slug name } } }
`);

const RECORD_SERVICES = graphql(`
  mutation RecordServicesUsed($input: RecordServicesUsedInput!) {
    recordServicesUsed(input: $input) { id teamsExperienced { slug name } }
  }
`);

interface ServicesFormProps {
  area: AreaProps;
  member: NeedsMember;
  own: boolean;
  onSaved: () => Promise<unknown>;
}

/** Any of the network’s services, by the organisation that runs it, or none (R25). */
export function ServicesForm({ area, member, own, onSaved }: ServicesFormProps) {
  const { data, error, refetch } = useQuery(SERVICES);
  const [used, setUsed] = useState<readonly string[]>(
    member.teamsExperienced?.map(({ slug }) => slug) ?? [],
  );
  const [saved, setSaved] = useState(false);
  const [mutate] = useMutation(RECORD_SERVICES, { fetchPolicy: 'no-cache' });
  const { send, busy, problem } = useSend<Omit<RecordServicesUsedInput, 'idempotencyKey'>>(
    async (input) => mutate({ variables: { input } }),
  );
  if (!data) return <QueryState error={error} retry={refetch} />;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!(await send({ memberId: member.id, teams: [...used] }))) return;
    setSaved(true);
    area.announce('Saved.');
    await onSaved();
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      {saved && <Notice tone="good" title="Saved." />}
      {data.organisations
        .filter(({ teams }) => teams.length > 0)
        .map(({ id, name, teams }) => (
          <Checkboxes
            key={id}
            name={`services-${id}`}
            legend={name}
            choices={teams.map((team) => ({ value: team.slug, label: team.name }))}
            values={used}
            onChange={setUsed}
          />
        ))}
      <Actions>
        <Button type="submit" kind="secondary" busy={busy}>
          {own ? 'Save my services' : 'Save their services'}
        </Button>
      </Actions>
      {problem && <ErrorState {...problem} />}
    </form>
  );
}
