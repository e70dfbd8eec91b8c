import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { formatPence } from '@freshfaces/web-kit/format';
import { Actions, Button, DateInput, ErrorSummary, Panel, Radios } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { MarkRewardPaidInput, RewardForm } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { FORM_WORDS } from '../opportunities/opportunity-words.ts';

const MARK_PAID = graphql(`
  mutation MarkRewardPaid($input: MarkRewardPaidInput!) {
    markRewardPaid(input: $input) { id state paidOn daysToPay form viewerCanPay }
  }
`);

interface PayFormProps {
  area: AreaProps;
  reward: { id: string; totalPence: number; form?: RewardForm | null };
  onSaved: () => Promise<unknown>;
}

/** Marks a reward as paid: how, and on which day. */
export function PayForm({ area, reward, onSaved }: PayFormProps) {
  const [form, setForm] = useState<RewardForm>(reward.form ?? 'BANK_TRANSFER');
  const [paidOn, setPaidOn] = useState(today);
  const [mutate] = useMutation(MARK_PAID);
  const { send, busy, problem } = useSend<Omit<MarkRewardPaidInput, 'idempotencyKey'>>(
    async (input) => mutate({ variables: { input } }),
  );

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!(await send({ rewardId: reward.id, form, paidOn }))) return;
    area.announce('Marked as paid.');
    await onSaved();
  }

  return (
    <Panel title={`Pay ${formatPence(reward.totalPence)}`}>
      <ErrorSummary problems={problem ? [{ field: 'paidOn', message: problem.sentence }] : []} />
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Radios
          name="form"
          legend="How was it paid?"
          choices={Object.entries(FORM_WORDS).map(([value, label]) => ({ value, label }))}
          value={form}
          onChange={(value) => setForm(value as RewardForm)}
        />
        <DateInput
          name="paidOn"
          label="On which day?"
          error={problem?.sentence}
          value={paidOn}
          onChange={(event) => setPaidOn(event.target.value)}
        />
        <Actions>
          <Button type="submit" busy={busy}>
            Mark as paid
          </Button>
        </Actions>
      </form>
    </Panel>
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
