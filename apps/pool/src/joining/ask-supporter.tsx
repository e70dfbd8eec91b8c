import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { Actions, Button, Radios, TextInput } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { InviteSupporterInput, SaidYes } from '../generated/graphql.ts';
import type { Voice } from '../whose/voice.ts';
import { INVITE_SUPPORTER } from './access-operations.ts';

const SAID_YES: readonly { value: SaidYes; label: string }[] = [
  { value: 'IN_PERSON', label: 'When we met' },
  { value: 'PHONE', label: 'By phone' },
  { value: 'PAPER', label: 'On paper' },
];

interface AskSupporterProps {
  area: AreaProps;
  memberId: string;
  voice: Voice;
  readAgain: () => Promise<unknown>;
}

/** Asks someone to help; a lead first says how the member said yes. */
export function AskSupporter({ area, memberId, voice, readAgain }: AskSupporterProps) {
  const own = voice === 'own';
  const [email, setEmail] = useState('');
  const [saidYes, setSaidYes] = useState<string>();
  const [mutate] = useMutation(INVITE_SUPPORTER);
  const { send, busy, problem } = useSend<Omit<InviteSupporterInput, 'idempotencyKey'>>((input) =>
    mutate({ variables: { input } }),
  );
  const problemAt = (field: string) => (problem?.where === field ? problem.sentence : undefined);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const how = own ? null : ((saidYes as SaidYes | undefined) ?? null);
    if (!(await send({ memberId, email: email.trim(), saidYes: how }))) return;
    setEmail('');
    await readAgain();
    area.announce(`We have written to ${email.trim()}.`);
  }
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <TextInput
        name="supporter-email"
        type="email"
        label="The supporter’s e-mail address"
        hint={
          own
            ? 'We send them a link. They see your name, what you are asked, your training and your days.'
            : 'We send them a link. They see the member’s name, invitations, training and days, and no needs.'
        }
        autoComplete="off"
        value={email}
        error={problemAt('email') ?? (problem && !problem.where ? problem.sentence : undefined)}
        onChange={(event) => setEmail(event.target.value)}
      />
      {!own && (
        <Radios
          name="said-yes"
          legend="How did the member say yes to this?"
          choices={[...SAID_YES]}
          value={saidYes}
          error={problemAt('saidYes')}
          onChange={setSaidYes}
        />
      )}
      <Actions>
        <Button type="submit" busy={busy}>
          Ask them to help
        </Button>
      </Actions>
    </form>
  );
}
