import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import {
  Actions,
  Button,
  ErrorSummary,
  type FieldProblem,
  Panel,
  Select,
  TextInput,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { AddExpenseInput, ExpenseKind } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { penceOf } from '../opportunities/draft.ts';
import { EXPENSE_WORDS } from './reward-words.ts';

const ADD_EXPENSE = graphql(`
  mutation AddExpense($input: AddExpenseInput!) {
    addExpense(input: $input) { id totalPence expenses { id kind pence note } }
  }
`);

const NOTHING = { kind: 'TRAVEL' as ExpenseKind, pounds: '', note: '' };

interface ExpenseFormProps {
  area: AreaProps;
  rewardId: string;
  onSaved: () => Promise<unknown>;
}

/** Adds what a member spent. The receipt itself stays on paper: only the amount and a note are kept. */
export function ExpenseForm({ area, rewardId, onSaved }: ExpenseFormProps) {
  const [spent, setSpent] = useState(NOTHING);
  const [found, setFound] = useState<FieldProblem[]>([]);
  const [mutate] = useMutation(ADD_EXPENSE);
  const { send, busy, problem } = useSend<Omit<AddExpenseInput, 'idempotencyKey'>>(async (input) =>
    mutate({ variables: { input } }),
  );
  const problems = problem ? [{ field: 'note', message: problem.sentence }] : found;
  const errorOf = (field: string) => problems.find((one) => one.field === field)?.message;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const isAmount = /^\d+(\.\d\d?)?$/u.test(spent.pounds.trim());
    setFound(isAmount ? [] : [{ field: 'pounds', message: 'Write pounds, such as 4.50.' }]);
    if (!isAmount) return;
    const { kind, pounds, note } = spent;
    if (!(await send({ rewardId, kind, pence: penceOf(pounds), note }))) return;
    setSpent(NOTHING);
    area.announce('Added.');
    await onSaved();
  }

  return (
    <Panel title="Add what they spent">
      <ErrorSummary problems={problems} />
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Select
          name="kind"
          label="What for?"
          value={spent.kind}
          options={Object.entries(EXPENSE_WORDS).map(([value, label]) => ({ value, label }))}
          onChange={(event) => setSpent({ ...spent, kind: event.target.value as ExpenseKind })}
        />
        <TextInput
          name="pounds"
          label="How much, in pounds?"
          inputMode="decimal"
          width="short"
          error={errorOf('pounds')}
          value={spent.pounds}
          onChange={(event) => setSpent({ ...spent, pounds: event.target.value })}
        />
        <TextInput
          name="note"
          label="A few words"
          hint="Such as: Bus both ways. Keep the receipt as you keep others."
          error={errorOf('note')}
          value={spent.note}
          maxLength={120}
          onChange={(event) => setSpent({ ...spent, note: event.target.value })}
        />
        <Actions>
          <Button type="submit" kind="secondary" busy={busy}>
            Add
          </Button>
        </Actions>
      </form>
    </Panel>
  );
}
