import { useMutation } from '@freshfaces/web-kit/apollo';
import { useSend } from '@freshfaces/web-kit/client';
import { Button, ErrorState, Select } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { ChairSeat, ChooseChairInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { READINESS } from './readiness-query.ts';

const CHOOSE_CHAIR = graphql(`
  mutation ChooseChair($input: ChooseChairInput!) {
    chooseChair(input: $input) { id readiness { id confirmedAt } }
  }
`);

interface Person {
  id: string;
  shownAs: string;
}

interface ChairChoiceProps {
  recruitmentId: string;
  planned: ChairSeat;
  chair: { member?: Person | null; how: 'BY_LOT' | 'BY_PANEL' } | null;
  trained: readonly Person[];
  mayChoose: boolean;
  announce: (message: string) => void;
}

/** Who of the members has the chair: drawn from the draw's own seed, or whom the panel chose (R65). */
export function ChairChoice(props: ChairChoiceProps) {
  const { recruitmentId, planned, chair, trained, mayChoose, announce } = props;
  const [memberId, setMember] = useState('');
  const [choose] = useMutation(CHOOSE_CHAIR, { refetchQueries: [READINESS] });
  const { send, busy, problem } = useSend<Omit<ChooseChairInput, 'idempotencyKey'>>((input) =>
    choose({ variables: { input } }),
  );
  if (planned === 'STAFF') return null;

  async function save(event: FormEvent) {
    event.preventDefault();
    const input =
      planned === 'DRAWN'
        ? { recruitmentId, how: 'BY_LOT' as const }
        : { recruitmentId, how: 'BY_PANEL' as const, memberId: memberId || null };
    if (await send(input)) announce('The chair is settled.');
  }

  return (
    <>
      <h3>The chair</h3>
      <p>{chairInWords(chair)}</p>
      {mayChoose && trained.length === 0 && (
        <p>Nobody on this panel is trained to chair. They can do the training first.</p>
      )}
      {mayChoose && trained.length > 0 && !(planned === 'DRAWN' && chair) && (
        <form onSubmit={(event) => void save(event)}>
          {planned === 'PANEL_CHOOSES' && (
            <Select
              name="chairMember"
              label="Whom did the panel choose?"
              hint="Only people on the panel who are trained to chair."
              value={memberId}
              onChange={(event) => setMember(event.target.value)}
              options={[
                { value: '', label: 'Choose' },
                ...trained.map(({ id, shownAs }) => ({ value: id, label: shownAs })),
              ]}
            />
          )}
          {problem && <ErrorState {...problem} />}
          <Button type="submit" kind="secondary" busy={busy}>
            {planned === 'DRAWN' ? 'Draw the chair by lot' : 'Save whom the panel chose'}
          </Button>
        </form>
      )}
    </>
  );
}

function chairInWords(chair: ChairChoiceProps['chair']): string {
  if (!chair) return 'Nobody has the chair yet.';
  const name = chair.member?.shownAs ?? 'Someone on the panel';
  return chair.how === 'BY_LOT'
    ? `${name} has the chair, by lot from the draw’s own seed.`
    : `${name} has the chair. The panel chose them.`;
}
