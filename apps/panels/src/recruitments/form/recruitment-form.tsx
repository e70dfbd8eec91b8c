import type { AreaProps } from '@freshfaces/web-kit/area';
import { type Problem, problemOf } from '@freshfaces/web-kit/client';
import { useNavigate, useSearchParams } from '@freshfaces/web-kit/router';
import { Actions, Breadcrumbs, Button, ErrorSummary, PageTitle } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import { CheckStep } from './check-step.tsx';
import { useChoices } from './choices-query.ts';
import { DatesStep } from './dates-step.tsx';
import { type Draft, type FormStep, STEPS } from './draft.ts';
import { GuideStep, PlaceStep, RewardStep, SayStep } from './facts-steps.tsx';
import { PostStep } from './post-step.tsx';
import { type FieldProblem, problemsIn } from './problems-in.ts';
import { RulesStep } from './rules-step.tsx';
import { StaffStep } from './staff-step.tsx';
import { useDraft } from './use-draft.ts';
import { WorkStep } from './work-step.tsx';

const TITLES: Record<FormStep, string> = {
  post: 'The post',
  dates: 'The interviews',
  rules: 'The panel',
  staff: 'Staff beside them',
  work: 'What members do',
  reward: 'What members get',
  place: 'Where it is',
  say: 'How much members can change',
  guide: 'The guide',
  check: 'Check your answers',
};

interface RecruitmentFormProps {
  area: AreaProps;
  /** Where an unfinished draft is kept in this tab. */
  draftKey: string;
  initial: Draft;
  /** All of them unless it is said. */
  steps?: readonly FormStep[];
  saveLabel: string;
  /** Saves and answers the recruitment's id. */
  save: (draft: Draft) => Promise<string>;
}

/** A recruitment, one thing a page. Going back loses nothing. */
export function RecruitmentForm({
  area,
  draftKey,
  initial,
  steps = STEPS,
  saveLabel,
  save,
}: RecruitmentFormProps) {
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const { draft, change, forget } = useDraft(draftKey, initial);
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const [failure, setFailure] = useState<Problem | null>(null);
  const [saving, setSaving] = useState(false);
  const choices = useChoices(draft.organisationId);
  const step = steps.find((one) => one === search.get('step')) ?? steps[0] ?? 'check';
  const stepProps = {
    draft,
    change,
    choices,
    errorOf: (field: string) => problems.find((problem) => problem.field === field)?.message,
  };

  function goOn() {
    const found = problemsIn(step, draft);
    setProblems(found);
    const next = steps[steps.indexOf(step) + 1];
    if (found.length === 0 && next) setSearch({ step: next });
  }

  async function finish() {
    const wrong = steps.find((one) => problemsIn(one, draft).length > 0);
    if (wrong) {
      setSearch({ step: wrong });
      setProblems(problemsIn(wrong, draft));
      return;
    }
    setSaving(true);
    setFailure(null);
    try {
      const id = await save(draft);
      forget();
      area.announce('Saved.');
      void navigate(`${area.basePath}/${id}`);
    } catch (error) {
      setFailure(problemOf(error));
    }
    setSaving(false);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (step === 'check') void finish();
    else goOn();
  }

  return (
    <>
      <Breadcrumbs trail={[{ label: 'Recruitments', to: area.basePath }]} />
      <PageTitle
        key={step}
        caption={`Ask for a panel – step ${steps.indexOf(step) + 1} of ${steps.length}`}
        title={TITLES[step]}
      />
      <ErrorSummary problems={failure ? [{ message: failure.sentence }] : problems} />
      <form onSubmit={submit} noValidate>
        {step === 'post' && <PostStep {...stepProps} />}
        {step === 'dates' && <DatesStep {...stepProps} />}
        {step === 'rules' && <RulesStep {...stepProps} />}
        {step === 'staff' && <StaffStep {...stepProps} />}
        {step === 'work' && <WorkStep {...stepProps} />}
        {step === 'reward' && <RewardStep {...stepProps} />}
        {step === 'place' && <PlaceStep {...stepProps} />}
        {step === 'say' && <SayStep {...stepProps} />}
        {step === 'guide' && <GuideStep {...stepProps} />}
        {step === 'check' && (
          <CheckStep draft={draft} steps={steps} addressOf={(target) => `?step=${target}`} />
        )}
        <Actions>
          <Button type="submit" busy={saving}>
            {step === 'check' ? saveLabel : 'Continue'}
          </Button>
        </Actions>
      </form>
    </>
  );
}
