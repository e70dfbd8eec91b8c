import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { Actions, Button, Checkboxes, ErrorState, Notice } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { Need, RecordNeedsInput } from '../generated/graphql.ts';
import { NEED_WORDS, OWN_NEED_WORDS } from '../words.ts';
import { type NeedsMember, RECORD_NEEDS } from './needs-query.ts';

interface NeedsFormProps {
  area: AreaProps;
  member: NeedsMember;
  own: boolean;
  onSaved: () => Promise<unknown>;
}

const NEEDS = Object.keys(NEED_WORDS) as Need[];

/** Any of the four needs, or none. */
export function NeedsForm({ area, member, own, onSaved }: NeedsFormProps) {
  const [chosen, setChosen] = useState<readonly string[]>(member.needs ?? []);
  const [saved, setSaved] = useState(false);
  const [mutate] = useMutation(RECORD_NEEDS, { fetchPolicy: 'no-cache' });
  const { send, busy, problem } = useSend<Omit<RecordNeedsInput, 'idempotencyKey'>>(async (input) =>
    mutate({ variables: { input } }),
  );
  const words = own ? OWN_NEED_WORDS : NEED_WORDS;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const needs = NEEDS.filter((need) => chosen.includes(need));
    if (!(await send({ memberId: member.id, needs }))) return;
    setSaved(true);
    area.announce('Saved.');
    await onSaved();
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      {saved && <Notice tone="good" title="Saved." />}
      <Checkboxes
        name="needs"
        legend={own ? 'What have you been through?' : 'What do they have experience of?'}
        hint={own ? 'Tick as many as you like, or none.' : 'As they told you. None is fine.'}
        choices={NEEDS.map((value) => ({ value, label: words[value] }))}
        values={chosen}
        onChange={setChosen}
      />
      <Actions>
        <Button type="submit" busy={busy}>
          Save
        </Button>
      </Actions>
      {problem && <ErrorState {...problem} />}
    </form>
  );
}
