import { useMutation } from '@freshfaces/web-kit/apollo';
import { useSend } from '@freshfaces/web-kit/client';
import { useNavigate } from '@freshfaces/web-kit/router';
import {
  Actions,
  Button,
  ErrorSummary,
  type FieldProblem,
  PageTitle,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { ChangeRolesInput, PersonRole } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { saying } from '../said.ts';
import type { PageProps } from '../signed-in-area.ts';
import { formProblems, problemOn } from './form-problems.ts';
import { ColleagueLoader, type Loaded } from './organisation-loader.tsx';
import type { Colleague } from './people-query.ts';
import { RoleChoices } from './role-choices.tsx';

const CHANGE_ROLES = graphql(`
  mutation ChangeRoles($input: ChangeRolesInput!) {
    changeRoles(input: $input) { organisation { id } }
  }
`);

/** Every organisation has administrators, and a coordinator may make one. */
const ANY_KIND: PersonRole = 'ORGANISATION_ADMIN';

/** Gives and takes roles of one person at one organisation. */
export function ChangeRolesPage({ area }: PageProps) {
  return (
    <ColleagueLoader area={area} title="Change roles">
      {(colleague, loaded) => <RolesForm area={area} colleague={colleague} {...loaded} />}
    </ColleagueLoader>
  );
}

function RolesForm({ area, colleague, ...loaded }: PageProps & Loaded & { colleague: Colleague }) {
  const { people, organisationId, name, list } = loaded;
  const [roles, setRoles] = useState<PersonRole[]>([...colleague.roles]);
  const [found, setFound] = useState<FieldProblem[]>([]);
  const navigate = useNavigate();
  const [mutate] = useMutation(CHANGE_ROLES);
  const { send, busy, problem } = useSend<Omit<ChangeRolesInput, 'idempotencyKey'>>(async (input) =>
    mutate({ variables: { input } }),
  );
  const problems = formProblems(found, problem);
  const offered = [...new Set([...people.rolesOffered, ...colleague.roles, ANY_KIND])];

  async function submit(event: FormEvent) {
    event.preventDefault();
    setFound(noneLeft(roles));
    if (roles.length === 0) return;
    if (!(await send({ organisationId, personId: colleague.personId, roles }))) return;
    const said = `The roles of ${colleague.name} are changed.`;
    area.announce(said);
    void navigate(list, saying(said));
  }

  return (
    <>
      <ErrorSummary problems={problems} />
      <PageTitle
        title={`Roles of ${colleague.name}`}
        caption={name}
        lead="A change counts at once, on every page they have open."
      />
      <form noValidate onSubmit={(event) => void submit(event)}>
        <RoleChoices
          legend={`What does ${colleague.isViewer ? 'your work' : 'their work'} at ${name} include?`}
          offered={offered}
          chosen={roles}
          error={problemOn('roles', problems)}
          onChange={setRoles}
        />
        <Actions>
          <Button type="submit" busy={busy}>
            Save the roles
          </Button>
        </Actions>
      </form>
    </>
  );
}

function noneLeft(roles: readonly PersonRole[]): FieldProblem[] {
  return roles.length > 0
    ? []
    : [{ field: 'roles', message: 'Choose at least one role, or remove the person instead.' }];
}
