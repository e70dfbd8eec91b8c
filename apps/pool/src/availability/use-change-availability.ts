import { useMutation } from '@freshfaces/web-kit/apollo';
import { newKey, type Problem, problemOf } from '@freshfaces/web-kit/client';
import { useState } from 'react';
import type { ChangeAvailabilityInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

const CHANGE_AVAILABILITY = graphql(`
  mutation ChangeAvailability($input: ChangeAvailabilityInput!) {
    changeAvailability(input: $input) {
      id
      status
      private {
        name
        email
        phone
        ownLimitPerYear
        sharedPoolSince
        busy { id from to }
        availabilityNote
        pausedUntil
      }
    }
  }
`);

export type Change = Omit<ChangeAvailabilityInput, 'idempotencyKey' | 'memberId'>;

export interface Busy {
  id: string;
  from: string;
  to: string;
}

/** What was just done, and the change that undoes it. */
export interface Outcome {
  readonly said: string;
  readonly undo: Change | null;
}

/** Changes when a member is free; remembers the last outcome, and what went wrong. */
export function useChangeAvailability(memberId: string, announce: (message: string) => void) {
  const [mutate, { loading: busy }] = useMutation(CHANGE_AVAILABILITY);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  /** @param undoOf what undoes the change, given the busy dates after it. */
  async function change(what: Change, said: string, undoOf: (busy: Busy[]) => Change | null) {
    setProblem(null);
    try {
      const input = { idempotencyKey: newKey(), memberId, ...what };
      const { data } = await mutate({ variables: { input } });
      const after = data?.changeAvailability.private?.busy ?? [];
      setOutcome({ said, undo: undoOf(after) });
      announce(said);
      return true;
    } catch (error) {
      setOutcome(null);
      setProblem(problemOf(error));
      return false;
    }
  }

  return { change, busy, outcome, problem };
}
