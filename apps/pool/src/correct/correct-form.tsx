import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
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
import type { CorrectMemberInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import type { Whose } from '../whose/use-whose.ts';
import { changesIn, type Details } from './changes-in.ts';

const CORRECT = graphql(`
  mutation CorrectMember($input: CorrectMemberInput!) {
    correctMember(input: $input) {
      id
      shownAs
      private {
        name
        email
        phone
        ownLimitPerYear
        sharedPoolSince
        busy { id from to }
        availabilityNote
      }
    }
  }
`);

interface CorrectFormProps {
  area: AreaProps;
  whose: Whose;
  title: string;
  details: { name: string; email?: string | null; phone?: string | null };
}

/** Name, e-mail and phone. Only what changed is sent. */
export function CorrectForm({ area, whose, title, details }: CorrectFormProps) {
  const before: Details = {
    name: details.name,
    email: details.email ?? '',
    phone: details.phone ?? '',
  };
  const [text, setText] = useState(before);
  const [found, setFound] = useState<FieldProblem[]>([]);
  const navigate = useNavigate();
  const [mutate] = useMutation(CORRECT);
  const { send, busy, problem } = useSend<Omit<CorrectMemberInput, 'idempotencyKey'>>(
    async (input) => mutate({ variables: { input } }),
  );
  const own = whose.voice === 'own';
  const problems = found.length > 0 || !problem ? found : [said(problem)];
  const field = (name: keyof Details) => ({
    name,
    value: text[name],
    error: problems.find((one) => one.field === name)?.message,
    onChange: (event: { target: { value: string } }) =>
      setText({ ...text, [name]: event.target.value }),
  });

  async function submit(event: FormEvent) {
    event.preventDefault();
    const nameless = text.name.trim() === '';
    setFound(nameless ? [{ field: 'name', message: 'Write a name.' }] : []);
    if (nameless) return;
    const changes = changesIn(before, text);
    if (changes && !(await send({ memberId: whose.memberId, ...changes }))) return;
    area.announce(changes ? 'Saved.' : 'Nothing was changed.');
    void navigate(whose.page);
  }

  return (
    <>
      <ErrorSummary problems={problems} />
      <PageTitle
        title={title}
        lead={own ? 'Change what is wrong. Leave a box empty to take it away.' : undefined}
      />
      <form noValidate onSubmit={(event) => void submit(event)}>
        <TextInput {...field('name')} label="Name" autoComplete={own ? 'name' : 'off'} />
        <TextInput
          {...field('email')}
          type="email"
          label="E-mail"
          autoComplete={own ? 'email' : 'off'}
        />
        <TextInput
          {...field('phone')}
          type="tel"
          label="Phone"
          width="medium"
          autoComplete={own ? 'tel' : 'off'}
        />
        <Actions>
          <Button type="submit" busy={busy}>
            Save
          </Button>
        </Actions>
      </form>
    </>
  );
}

function said({ sentence, where }: { sentence: string; where?: string }): FieldProblem {
  const field = where?.split('.').at(-1);
  return { message: sentence, ...(field && { field }) };
}
