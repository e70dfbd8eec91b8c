import { useMutation } from '@freshfaces/web-kit/apollo';
import { newKey, type Problem, problemOf } from '@freshfaces/web-kit/client';
import { Button, ErrorState } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { READINESS } from './readiness-query.ts';

const CONFIRM = graphql(`
  mutation ConfirmPanel($input: ConfirmPanelInput!) {
    confirmPanel(input: $input) { id readiness { id confirmedAt } }
  }
`);

interface ConfirmPanelProps {
  recruitmentId: string;
  announce: (message: string) => void;
}

/** The recruiter's word that everyone knows and everything is ready. */
export function ConfirmPanel({ recruitmentId, announce }: ConfirmPanelProps) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [confirm, { loading }] = useMutation(CONFIRM, { refetchQueries: [READINESS] });

  async function press() {
    setProblem(null);
    try {
      await confirm({ variables: { input: { idempotencyKey: newKey(), recruitmentId } } });
      announce('The panel is confirmed.');
    } catch (error) {
      setProblem(problemOf(error));
    }
  }

  return (
    <>
      {problem && <ErrorState {...problem} />}
      <Button busy={loading} onClick={() => void press()}>
        Confirm the panel
      </Button>
    </>
  );
}
