import type { AreaProps } from '@freshfaces/web-kit/area';
import { formatDay } from '@freshfaces/web-kit/format';
import { Actions, ButtonLink, Notice } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { RecruitmentQuery } from '../generated/graphql.ts';
import { CompleteInterviews } from './complete-interviews.tsx';

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
      <CompleteInterviews
        id={id}
        drawId={recruitment.draw?.id ?? null}
        onDone={onDone}
        announce={area.announce}
      />
    ) : (
      <Notice title={`Next: the interviews, until ${formatDay(interviewsTo)}`}>
        <p>Come back after the last day to say they took place. Then everyone’s turn is counted.</p>
      </Notice>
    );
  }
  return null;
}
