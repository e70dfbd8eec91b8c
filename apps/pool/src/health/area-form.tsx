import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { useNavigate } from '@freshfaces/web-kit/router';
import { Actions, Button, Panel, TextInput } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { SetOrganisationAreaInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

const SET_AREA = graphql(`
  mutation SetOrganisationArea($input: SetOrganisationAreaInput!) {
    setOrganisationArea(input: $input) { id area }
  }
`);

interface AreaFormProps {
  organisation: { id: string; name: string; area?: string | null };
  /** Areas that others have. */
  known: readonly string[];
  area: AreaProps;
}

/** Says which area one organisation works in. */
export function AreaForm({ organisation, known, area }: AreaFormProps) {
  const [text, setText] = useState(organisation.area ?? '');
  const [mutate] = useMutation(SET_AREA);
  const navigate = useNavigate();
  const { send, busy, problem } = useSend<Omit<SetOrganisationAreaInput, 'idempotencyKey'>>(
    async (input) => mutate({ variables: { input } }),
  );

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!(await send({ organisationId: organisation.id, area: text }))) return;
    area.announce('Saved.');
    void navigate(`${area.basePath}/health/areas`);
  }

  return (
    <Panel title={organisation.name}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <TextInput
          name="area"
          label="Area"
          hint="Leave it empty to take it away."
          width="medium"
          list="known-areas"
          autoComplete="off"
          value={text}
          error={problem?.sentence}
          onChange={(event) => setText(event.target.value)}
        />
        <datalist id="known-areas">
          {known.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </datalist>
        <Actions>
          <Button type="submit" busy={busy}>
            Save
          </Button>
        </Actions>
      </form>
    </Panel>
  );
}
