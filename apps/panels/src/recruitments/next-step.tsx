import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { newKey, type Problem, problemOf } from '@freshfaces/web-kit/client';
import { formatDay } from '@freshfaces/web-kit/format';
import {
  Actions,
  Button,
  ButtonLink,
  ConfirmDialog,
  ErrorState,
  Notice,
} from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { RecruitmentQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

const COMPLETE = graphql(`
  mutation CompleteRecruitment($input: CompleteRecruitmentInput!) {
    completeRecruitment(input: $input) { id stage }
  }
`);

interface NextStepProps {
  area: AreaProps;
  recruitment: NonNullable<RecruitmentQuery['recruitment']>;
  onDone: () => void;
}

/** The one thing to do next, for those who may do it. */
export function NextStep({ area, recruitment, onDone }: NextStepProps) {
  const { id, stage, viewerCanDraw, interviewsTo, readiness } = recruitment;
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const here = `${area.basePath}/${id}`;
  const isRecruiter = area.viewer?.roles.some(
    ({ role, organisation }) =>
      role === 'recruiter' && organisation.id === recruitment.organisation?.id,
  );
  if (stage === 'PLANNED' && recruitment.viewerCanAskForInterest) {
    return (
      <Notice title="Next: ask who is interested">
        <p>Everyone who could be drawn is asked at once. Only those who say yes enter the draw.</p>
        <Actions>
          <ButtonLink to={`${here}/interest`}>Ask who is interested</ButtonLink>
          <ButtonLink kind="secondary" to={`${here}/who`}>
            See who could be drawn
          </ButtonLink>
        </Actions>
      </Notice>
    );
  }
  if (stage === 'ASKING') {
    return (
      <Notice title="Members are being asked whether they are interested">
        <Actions>
          <ButtonLink to={`${here}/interest`}>See how it stands</ButtonLink>
        </Actions>
      </Notice>
    );
  }
  if (stage === 'ASKED' && viewerCanDraw) {
    return (
      <Notice title="Next: draw the panel">
        <p>The draw takes a minute or two. Nobody can choose who is drawn, not even you.</p>
        <Actions>
          <ButtonLink to={`${here}/draw`}>Go to the draw</ButtonLink>
          <ButtonLink kind="secondary" to={`${here}/interest`}>
            See who is interested
          </ButtonLink>
          <ButtonLink kind="secondary" to={`${here}/who`}>
            See who could be drawn
          </ButtonLink>
        </Actions>
      </Notice>
    );
  }
  if (stage === 'DRAWING' && viewerCanDraw) {
    return (
      <Notice tone="warning" title="The draw is under way">
        <Actions>
          <ButtonLink to={`${here}/draw`}>Go on with the draw</ButtonLink>
        </Actions>
      </Notice>
    );
  }
  if (stage === 'PANEL_READY' && isRecruiter) {
    if (readiness && !readiness.confirmedAt) {
      return (
        <Notice title="Next: make sure that everyone is ready">
          <p>When the checklist below is done, you confirm the panel.</p>
        </Notice>
      );
    }
    return interviewsTo <= today ? (
      <Complete id={id} onDone={onDone} announce={area.announce} />
    ) : (
      <Notice title={`Next: the interviews, until ${formatDay(interviewsTo)}`}>
        <p>Come back after the last day to say they took place. Then everyone’s turn is counted.</p>
      </Notice>
    );
  }
  return null;
}

interface CompleteProps {
  id: string;
  onDone: () => void;
  announce: (message: string) => void;
}

function Complete({ id, onDone, announce }: CompleteProps) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [complete, { loading }] = useMutation(COMPLETE);

  async function confirm() {
    try {
      await complete({ variables: { input: { idempotencyKey: newKey(), id } } });
      announce('Turns are counted. This recruitment is complete.');
      onDone();
    } catch (error) {
      setProblem(problemOf(error));
    }
    setAsking(false);
  }

  return (
    <Notice title="Next: say that the interviews took place">
      <p>Everyone on the panel is then counted one turn.</p>
      {problem && <ErrorState {...problem} />}
      <Button onClick={() => setAsking(true)}>The interviews took place</Button>
      <ConfirmDialog
        open={asking}
        title="Count everyone’s turn?"
        confirmLabel="Yes, they took place"
        busy={loading}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <p>After this the panel can no longer change.</p>
      </ConfirmDialog>
    </Notice>
  );
}
