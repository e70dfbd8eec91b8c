import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { formatDay } from '@freshfaces/web-kit/format';
import { useNavigate } from '@freshfaces/web-kit/router';
import { Actions, Button, ErrorState, Notice, Radios } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { MergeFact } from '../generated/graphql.ts';
import { MERGE_MEMBERS, type Proposal } from './merge-operations.ts';
import { FACT_WORDS, factText } from './merge-words.ts';

interface MergeFormProps {
  area: AreaProps;
  proposal: Proposal;
  list: string;
}

/** One choice for each fact that differs; where one record says nothing, the other's is chosen already. */
export function MergeForm({ area, proposal, list }: MergeFormProps) {
  const differing = proposal.facts.filter(({ kept, other }) => kept !== other);
  const [taken, setTaken] = useState<readonly MergeFact[]>(
    differing.filter(({ kept }) => kept == null).map(({ fact }) => fact),
  );
  const navigate = useNavigate();
  const [mutate] = useMutation(MERGE_MEMBERS);
  const { send, busy, problem } = useSend<{
    keptId: string;
    otherId: string;
    takeFromOther: MergeFact[];
  }>((input) => mutate({ variables: { input } }));

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { kept, other } = proposal;
    if (!(await send({ keptId: kept.id, otherId: other.id, takeFromOther: [...taken] }))) return;
    area.announce('They are one record now. You can undo it for 14 days.');
    void navigate(list);
  }
  const choose = (fact: MergeFact, from: string) =>
    setTaken(from === 'other' ? [...taken, fact] : taken.filter((one) => one !== fact));

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      {differing.length === 0 && <p>Both records say the same.</p>}
      {differing.map(({ fact, kept, other }) => (
        <Radios
          key={fact}
          name={fact}
          legend={FACT_WORDS[fact]}
          choices={[
            { value: 'kept', label: said(fact, kept), hint: 'First record' },
            { value: 'other', label: said(fact, other), hint: 'Second record' },
          ]}
          value={taken.includes(fact) ? 'other' : 'kept'}
          onChange={(from) => choose(fact, from)}
        />
      ))}
      <Notice title="What they said yes or no to">
        <p>Where the two records differ, the no counts. Ask them again if that is wrong.</p>
      </Notice>
      {problem && <ErrorState {...problem} />}
      <Actions>
        <Button type="submit" busy={busy}>
          Make them one record
        </Button>
      </Actions>
    </form>
  );
}

function said(fact: MergeFact, text: string | null | undefined): string {
  return fact === 'JOINED_ON' && text ? formatDay(text) : factText(fact, text);
}
