import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { useNavigate, useParams } from '@freshfaces/web-kit/router';
import {
  Actions,
  Breadcrumbs,
  Button,
  EmptyState,
  ErrorSummary,
  type FieldProblem,
  PageTitle,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import { graphql } from '../generated/index.ts';
import { CheckStep } from './check-step.tsx';
import { type Draft, NEW_DRAFT, problemsOn, STEPS, type StepName } from './draft.ts';
import { MembersReadStep, RewardStep, WhenStep, WhoToAskStep } from './steps.tsx';
import { WhatStep } from './what-step.tsx';

const ASK_CHOICES = graphql(`
  query AskChoices {
    organisations { id name viewerCanAskMembers }
    groups { id name viewerCanAsk organisation { id } }
    involvementMenu { option level name about }
  }
`);

const TITLES: Readonly<Record<StepName, string>> = {
  what: 'What would members do?',
  'members-read': 'What members read first',
  when: 'When and where?',
  reward: 'What do they get?',
  'who-to-ask': 'Whom can they ask?',
  check: 'Check what members will read',
};

/** Asks members to take part, one short page after another; nothing is sent before the last. */
export function AskPage({ area }: { area: AreaProps }) {
  const { data, error, refetch } = useQuery(ASK_CHOICES);
  const { step: named } = useParams();
  const step = STEPS.find((one) => one === named) ?? 'what';
  const [draft, setDraft] = useState<Draft>(NEW_DRAFT);
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const navigate = useNavigate();
  const page = `${area.basePath}/opportunities`;
  const hosts = (data?.organisations ?? []).filter((one) => one.viewerCanAskMembers);
  const whole = { ...draft, organisationId: draft.organisationId || (hosts[0]?.id ?? '') };
  const place = STEPS.indexOf(step);
  const isLost = STEPS.slice(0, place).some((before) => problemsOn(before, whole).length > 0);

  function change(part: Partial<Draft>) {
    setDraft({ ...draft, ...part });
  }
  function goOn(event: FormEvent) {
    event.preventDefault();
    const found = problemsOn(step, whole);
    setProblems(found);
    if (found.length === 0) void navigate(`${page}/new/${STEPS[place + 1]}`);
  }
  function goBackTo(one: StepName, found: FieldProblem[]) {
    setProblems(found);
    void navigate(`${page}/new/${one}`);
  }

  const part = { draft: whole, change, errorOf: (field: string) => messageOf(problems, field) };
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'The pool', to: area.basePath },
          { label: 'Opportunities', to: page },
        ]}
      />
      <ErrorSummary problems={problems} />
      <PageTitle
        caption={`Ask members: step ${place + 1} of ${STEPS.length}`}
        title={TITLES[step]}
      />
      {(error || !data) && <QueryState error={error} retry={refetch} label="Opening…" />}
      {data && hosts.length === 0 && (
        <EmptyState title="Only staff of the host can ask members to take part." />
      )}
      {data && hosts.length > 0 && isLost && (
        <EmptyState title="Start with the first page.">
          <p>What was typed is not kept when the page is loaded again.</p>
          <Button onClick={() => goBackTo('what', [])}>Start</Button>
        </EmptyState>
      )}
      {data && hosts.length > 0 && !isLost && step === 'check' && (
        <CheckStep area={area} draft={whole} onWrong={goBackTo} />
      )}
      {data && hosts.length > 0 && !isLost && step !== 'check' && (
        <form noValidate onSubmit={goOn}>
          {step === 'what' && (
            <WhatStep {...part} hosts={hosts} groups={data.groups} menu={data.involvementMenu} />
          )}
          {step === 'members-read' && <MembersReadStep {...part} />}
          {step === 'when' && <WhenStep {...part} />}
          {step === 'reward' && <RewardStep {...part} />}
          {step === 'who-to-ask' && <WhoToAskStep {...part} />}
          <Actions>
            <Button type="submit">Continue</Button>
            {place > 0 && (
              <Button kind="secondary" onClick={() => goBackTo(STEPS[place - 1] ?? 'what', [])}>
                Back
              </Button>
            )}
          </Actions>
        </form>
      )}
    </>
  );
}

function messageOf(problems: readonly FieldProblem[], field: string): string | undefined {
  return problems.find((one) => one.field === field)?.message;
}
