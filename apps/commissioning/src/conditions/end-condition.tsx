import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import {
  Button,
  ConfirmDialog,
  DateInput,
  ErrorSummary,
  type FieldProblem,
  TextArea,
} from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { Condition } from '../contracts/contract-loader.tsx';
import { CONTRACT } from '../contracts/contract-query.ts';
import { errorAt, fromGraph, missingFrom, type Needed } from '../forms/problems.ts';
import { today } from '../forms/read-form.ts';
import { graphql } from '../generated/index.ts';

const END_CONDITION = graphql(`
  mutation EndCondition($input: EndConditionInput!) {
    endCondition(input: $input) { id }
  }
`);

const NEEDED: Needed = [
  ['on', 'Give the last day it applies.'],
  ['reason', 'Say why it ends.'],
];

interface EndConditionProps {
  area: AreaProps;
  condition: Condition;
}

/** Ends a condition early, after saying when and why, and asking once more. */
export function EndCondition({ area, condition }: EndConditionProps) {
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState(today());
  const [reason, setReason] = useState('');
  const [mutate] = useMutation(END_CONDITION, {
    refetchQueries: [CONTRACT],
    awaitRefetchQueries: true,
  });
  const { send, busy, problem } = useSend<{ conditionId: string; on: string; reason: string }>(
    async (input) => mutate({ variables: { input } }),
  );
  const [missing, setMissing] = useState<FieldProblem[]>([]);
  const problems = missing.length > 0 ? missing : fromGraph(problem);

  async function end() {
    const found = missingFrom({ on, reason }, NEEDED);
    setMissing(found);
    if (found.length > 0) return;
    if (!(await send({ conditionId: condition.id, on, reason }))) return;
    setOpen(false);
    area.announce('The condition is ended.');
  }

  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        End this condition
      </Button>
      <ConfirmDialog
        open={open}
        title="End this condition?"
        kind="warning"
        confirmLabel="End the condition"
        busy={busy}
        onConfirm={() => void end()}
        onCancel={() => setOpen(false)}
      >
        {open && (
          <>
            <p>{condition.sentence}</p>
            <p>What was done until then still counts. An ended condition can’t be started again.</p>
            <ErrorSummary problems={problems} />
            <DateInput
              name="on"
              label="The last day it applies"
              value={on}
              error={errorAt(problems, 'on')}
              onChange={(event) => setOn(event.target.value)}
            />
            <TextArea
              name="reason"
              label="Why does it end?"
              hint="The provider sees this."
              rows={3}
              value={reason}
              error={errorAt(problems, 'reason')}
              onChange={(event) => setReason(event.target.value)}
            />
          </>
        )}
      </ConfirmDialog>
    </>
  );
}
