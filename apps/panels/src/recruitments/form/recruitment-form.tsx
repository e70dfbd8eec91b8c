import type { AreaProps } from '@freshfaces/web-kit/area';
import { type Problem, problemOf } from '@freshfaces/web-kit/client';
import { useNavigate, useSearchParams } from '@freshfaces/web-kit/router';
import { Actions, Breadcrumbs, Button, ErrorSummary, PageTitle } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import { CheckStep } from './check-step.tsx';
import { useChoices } from './choices-query.ts';
import { DatesStep } from './dates-step.tsx';
import { type Draft, type FieldProblem, type FormStep, problemsIn, STEPS } from './draft.ts';
import { PostStep } from './post-step.tsx';
import { RulesStep } from './rules-step.tsx';
import { useDraft } from './use-draft.ts';

const TITLES: Record<FormStep, string> = {
  post: 'The post',
  dates: 'The interviews',
  rules: 'The panel',
  check: 'Check your answers',
};

interface RecruitmentFormProps {
  area: AreaProps;
  /** Where an unfinished draft is kept in this tab. */
  draftKey: string;
  initial: Draft;
  saveLabel: string;
  /** Saves and answers the recruitment's id. */
  save: (draft: Draft) => Promise<string>;
}

/** A recruitment in four steps, one thing a page. Going back loses nothing. */
export function RecruitmentForm({
  area,
  draftKey,
  initial,
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
  const step = STEPS.find((one) => one === search.get('step')) ?? 'post';
  const stepProps = {
    draft,
    change,
    choices,
    errorOf: (field: string) => problems.find((problem) => problem.field === field)?.message,
  };

  function goOn() {
    const found = problemsIn(step, draft);
    setProblems(found);
    const next = STEPS[STEPS.indexOf(step) + 1];
    if (found.length === 0 && next) setSearch({ step: next });
  }

  async function finish() {
    const wrong = STEPS.find((one) => problemsIn(one, draft).length > 0);
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
        caption={`Ask for a panel – step ${STEPS.indexOf(step) + 1} of ${STEPS.length}`}
        title={TITLES[step]}
      />
      <ErrorSummary problems={failure ? [{ message: failure.sentence }] : problems} />
      <form onSubmit={submit} noValidate>
        {step === 'post' && <PostStep {...stepProps} />}
        {step === 'dates' && <DatesStep {...stepProps} />}
        {step === 'rules' && <RulesStep {...stepProps} />}
        {step === 'check' && <CheckStep draft={draft} addressOf={(target) => `?step=${target}`} />}
        <Actions>
          <Button type="submit" busy={saving}>
            {step === 'check' ? saveLabel : 'Continue'}
          </Button>
        </Actions>
      </form>
    </>
  );
}
