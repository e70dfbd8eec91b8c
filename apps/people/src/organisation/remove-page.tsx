import { useMutation } from '@freshfaces/web-kit/apollo';
import { useSend } from '@freshfaces/web-kit/client';
import { useNavigate } from '@freshfaces/web-kit/router';
import type { RemovePersonInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { saying } from '../said.ts';
import type { PageProps } from '../signed-in-area.ts';
import { GoingForm } from './going-form.tsx';
import { ColleagueLoader, type Loaded } from './organisation-loader.tsx';
import type { Colleague } from './people-query.ts';

const REMOVE = graphql(`
  mutation RemovePerson($input: RemovePersonInput!) {
    removePerson(input: $input) { organisation { id } }
  }
`);

/** Takes someone's roles at an organisation away, with a hand-over. */
export function RemovePage({ area }: PageProps) {
  return (
    <ColleagueLoader area={area} title="Remove someone">
      {(colleague, loaded) => <Removal area={area} colleague={colleague} {...loaded} />}
    </ColleagueLoader>
  );
}

function Removal({ area, colleague, ...loaded }: PageProps & Loaded & { colleague: Colleague }) {
  const { people, organisationId, name, list } = loaded;
  const navigate = useNavigate();
  const [mutate] = useMutation(REMOVE);
  const { send, busy, problem } = useSend<Omit<RemovePersonInput, 'idempotencyKey'>>(
    async (input) => mutate({ variables: { input } }),
  );
  async function remove(handOverTo: string | null) {
    if (!(await send({ organisationId, personId: colleague.personId, handOverTo }))) return;
    const said = `${colleague.name} no longer works at ${name} in Freshfaces.`;
    area.announce(said);
    void navigate(list, saying(said));
  }
  return (
    <GoingForm
      title={`Remove ${colleague.name}`}
      caption={name}
      lead={`They lose their roles at ${name} at once. Their account stays, with any roles elsewhere. What they did stays on the record.`}
      confirmLabel={`Remove ${colleague.name}`}
      leaving={colleague}
      people={people}
      busy={busy}
      problem={problem}
      onConfirm={remove}
    />
  );
}
