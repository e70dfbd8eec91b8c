import { useMutation } from '@freshfaces/web-kit/apollo';
import { useSend } from '@freshfaces/web-kit/client';
import { useNavigate } from '@freshfaces/web-kit/router';
import {
  Actions,
  Breadcrumbs,
  Button,
  EmptyState,
  ErrorSummary,
  type FieldProblem,
  PageTitle,
  Radios,
  TextInput,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { AddOrganisationInput, OrganisationKind } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { saying } from '../said.ts';
import type { PageProps } from '../signed-in-area.ts';
import { isCoordinator } from '../viewer-roles.ts';
import { KIND_WORDS } from '../words.ts';
import { formProblems, problemOn } from './form-problems.ts';

const ADD = graphql(`
  mutation AddOrganisation($input: AddOrganisationInput!) {
    addOrganisation(input: $input) { id name kind }
  }
`);

const KINDS = Object.keys(KIND_WORDS) as OrganisationKind[];

/** Adds an organisation to the network; its people are invited next. */
export function AddOrganisationPage({ area }: PageProps) {
  const [name, setName] = useState('');
  const [kind, setKind] = useState<OrganisationKind | undefined>();
  const [found, setFound] = useState<FieldProblem[]>([]);
  const navigate = useNavigate();
  const [mutate] = useMutation(ADD, {
    update: (cache) => cache.evict({ fieldName: 'organisations' }),
  });
  const { send, busy, problem } = useSend<Omit<AddOrganisationInput, 'idempotencyKey'>>(
    async (input) => {
      const { data } = await mutate({ variables: { input } });
      const said = `${input.name} is in the network. Now invite its first administrator.`;
      area.announce(said);
      void navigate(`${area.basePath}?organisation=${data?.addOrganisation.id}`, saying(said));
    },
  );
  const problems = formProblems(found, problem);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setFound(missing(name, kind));
    if (name.trim() && kind) await send({ name: name.trim(), kind });
  }

  return (
    <>
      <Breadcrumbs trail={[{ label: 'People', to: area.basePath }]} />
      <ErrorSummary problems={problems} />
      <PageTitle title="Add an organisation" />
      {isCoordinator(area.viewer) ? (
        <form noValidate onSubmit={(event) => void submit(event)}>
          <TextInput
            name="name"
            label="Name"
            hint="As people know it. Everyone in the network sees it."
            value={name}
            error={problemOn('name', problems)}
            onChange={(event) => setName(event.target.value)}
          />
          <Radios
            name="kind"
            legend="What is it?"
            value={kind}
            error={problemOn('kind', problems)}
            choices={KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
            onChange={(value) => setKind(KINDS.find((one) => one === value))}
          />
          <Actions>
            <Button type="submit" busy={busy}>
              Add the organisation
            </Button>
          </Actions>
        </form>
      ) : (
        <EmptyState title="Only a network coordinator can add an organisation." />
      )}
    </>
  );
}

function missing(name: string, kind: OrganisationKind | undefined): FieldProblem[] {
  return [
    ...(name.trim() ? [] : [{ field: 'name', message: 'Write its name.' }]),
    ...(kind ? [] : [{ field: 'kind', message: 'Choose what it is.' }]),
  ];
}
