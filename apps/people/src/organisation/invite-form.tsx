import { useMutation } from '@freshfaces/web-kit/apollo';
import { useSend } from '@freshfaces/web-kit/client';
import { useNavigate } from '@freshfaces/web-kit/router';
import {
  Actions,
  Button,
  ErrorSummary,
  type FieldProblem,
  PageTitle,
  TextInput,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { InvitePersonInput, PersonRole } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { saying } from '../said.ts';
import type { PageProps } from '../signed-in-area.ts';
import { formProblems, problemOn } from './form-problems.ts';
import type { Loaded } from './organisation-loader.tsx';
import { RoleChoices } from './role-choices.tsx';

const INVITE = graphql(`
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input) { organisation { id } }
  }
`);

/** To whom an invitation goes, and what it offers. */
export function InviteForm({ area, people, organisationId, name, list }: PageProps & Loaded) {
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<PersonRole[]>([]);
  const [found, setFound] = useState<FieldProblem[]>([]);
  const navigate = useNavigate();
  const [mutate] = useMutation(INVITE);
  const { send, busy, problem } = useSend<Omit<InvitePersonInput, 'idempotencyKey'>>(
    async (input) => mutate({ variables: { input } }),
  );
  const problems = formProblems(found, problem);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const wrong = missing(email, roles);
    setFound(wrong);
    if (wrong.length > 0) return;
    if (!(await send({ organisationId, email: email.trim(), roles }))) return;
    const said = `We have written to ${email.trim()}.`;
    area.announce(said);
    void navigate(list, saying(said));
  }

  return (
    <>
      <ErrorSummary problems={problems} />
      <PageTitle
        title={`Invite someone to ${name}`}
        lead="We send them a link of their own. It works for a short time, once, and only for this e-mail address."
      />
      <form noValidate onSubmit={(event) => void submit(event)}>
        <TextInput
          name="email"
          type="email"
          label="E-mail address"
          hint="Inviting the same address again makes the earlier link stop working."
          autoComplete="off"
          value={email}
          error={problemOn('email', problems)}
          onChange={(event) => setEmail(event.target.value)}
        />
        <RoleChoices
          legend="What will they do?"
          offered={people.rolesOffered}
          chosen={roles}
          error={problemOn('roles', problems)}
          onChange={setRoles}
        />
        <Actions>
          <Button type="submit" busy={busy}>
            Send the invitation
          </Button>
        </Actions>
      </form>
    </>
  );
}

function missing(email: string, roles: readonly PersonRole[]): FieldProblem[] {
  return [
    ...(/^\S+@\S+$/.test(email.trim())
      ? []
      : [{ field: 'email', message: 'Write their e-mail address, such as sam@example.org.' }]),
    ...(roles.length > 0 ? [] : [{ field: 'roles', message: 'Choose at least one role.' }]),
  ];
}
