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
  TextArea,
  TextInput,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { StartGroupInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

const STARTERS = graphql(`
  query GroupStarters {
    organisations { id name kind viewerCanStartGroup }
  }
`);

const START_GROUP = graphql(`
  mutation StartGroup($input: StartGroupInput!) {
    startGroup(input: $input) { id name }
  }
`);

/** The whole network, in place of one organisation. */
const NETWORK = 'network';

/** Starts a group of one organisation, or of the whole network. */
export function StartGroupPage({ area }: { area: AreaProps }) {
  const { data, error, refetch } = useQuery(STARTERS);
  const starters = (data?.organisations ?? []).filter((one) => one.viewerCanStartGroup);
  const choices = [
    ...starters
      .filter(({ kind }) => kind === 'COORDINATOR')
      .map(() => ({ value: NETWORK, label: 'The whole network' })),
    ...starters
      .filter(({ kind }) => kind === 'PARTNER')
      .map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <>
      <Breadcrumbs trail={[{ label: 'Groups', to: `${area.basePath}/groups` }]} />
      {!data && <QueryState error={error} retry={refetch} label="Opening…" />}
      {data && choices.length === 0 && (
        <>
          <PageTitle title="Start a group" />
          <EmptyState title="Only an involvement lead or a coordinator can start a group." />
        </>
      )}
      {choices.length > 0 && <StartForm area={area} choices={choices} />}
    </>
  );
}

interface StartFormProps {
  area: AreaProps;
  choices: { value: string; label: string }[];
}

function StartForm({ area, choices }: StartFormProps) {
  const [of, setOf] = useState(choices[0]?.value ?? NETWORK);
  const [words, setWords] = useState({ name: '', about: '', meets: '' });
  const navigate = useNavigate();
  const [mutate] = useMutation(START_GROUP);
  const { send, busy, problem } = useSend<Omit<StartGroupInput, 'idempotencyKey'>>(
    async (input) => {
      const { data } = await mutate({ variables: { input } });
      area.announce('The group is started.');
      void navigate(`${area.basePath}/groups/${data?.startGroup.id ?? ''}`);
    },
  );
  const field = (name: keyof typeof words) => ({
    name,
    value: words[name],
    error: problem?.where === name ? problem.sentence : undefined,
    onChange: (event: { target: { value: string } }) =>
      setWords({ ...words, [name]: event.target.value }),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    void send({ ...words, ...(of !== NETWORK && { organisationId: of }) });
  }

  return (
    <>
      <ErrorSummary
        problems={
          problem
            ? [{ message: problem.sentence, ...(problem.where && { field: problem.where }) }]
            : []
        }
      />
      <PageTitle title="Start a group" />
      <form noValidate onSubmit={submit}>
        {choices.length > 1 && (
          <Select
            name="of"
            label="Whose members can join?"
            value={of}
            options={choices}
            onChange={(event) => setOf(event.target.value)}
          />
        )}
        <TextInput
          {...field('name')}
          label="Name of the group"
          hint="Do not name it after what people have been through: who is in it would tell."
          maxLength={60}
        />
        <TextArea {...field('about')} label="What is it for?" maxLength={300} rows={3} />
        <TextInput
          {...field('meets')}
          label="When and where does it meet?"
          hint="Such as: First Monday of the month, 2 pm, Quay House"
          maxLength={200}
        />
        <Actions>
          <Button type="submit" busy={busy}>
            Start the group
          </Button>
        </Actions>
      </form>
    </>
  );
}
