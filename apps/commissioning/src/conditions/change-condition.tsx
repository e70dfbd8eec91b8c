import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { problemOf, useSend } from '@freshfaces/web-kit/client';
import { useNavigate, useParams } from '@freshfaces/web-kit/router';
import { Breadcrumbs, type FieldProblem } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { type Condition, type Contract, ContractLoader } from '../contracts/contract-loader.tsx';
import { CONTRACT } from '../contracts/contract-query.ts';
import { fromGraph } from '../forms/problems.ts';
import { today } from '../forms/read-form.ts';
import { StepPage } from '../forms/step-page.tsx';
import type { ChangeConditionInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { NotFoundPage } from '../not-found-page.tsx';
import { NotesFields } from './notes-fields.tsx';
import { type Answers, termsInput, termsProblems } from './terms-answers.ts';
import { TermsFields } from './terms-fields.tsx';
import { useWordingCheck } from './use-wording-check.ts';

const CHANGE_CONDITION = graphql(`
  mutation ChangeCondition($input: ChangeConditionInput!) {
    changeCondition(input: $input) { id }
  }
`);

/** Gives a condition new terms from a day on. */
export function ChangeCondition(area: AreaProps) {
  const { conditionId } = useParams();
  return (
    <ContractLoader area={area}>
      {(contract) => {
        const condition = contract.conditions.find(({ id }) => id === conditionId);
        return condition?.viewerCanChange ? (
          <ChangeForm area={area} contract={contract} condition={condition} />
        ) : (
          <NotFoundPage {...area} />
        );
      }}
    </ContractLoader>
  );
}

interface ChangeFormProps {
  area: AreaProps;
  contract: Contract;
  condition: Condition;
}

function ChangeForm({ area, contract, condition }: ChangeFormProps) {
  const page = `${area.basePath}/contracts/${contract.id}`;
  const navigate = useNavigate();
  const [answers, setAnswers] = useState<Answers>(answersFrom(condition));
  const [found, setFound] = useState<FieldProblem[]>([]);
  const wording = useWordingCheck();
  const [mutate] = useMutation(CHANGE_CONDITION, {
    refetchQueries: [CONTRACT],
    awaitRefetchQueries: true,
  });
  const { send, busy, problem } = useSend<Omit<ChangeConditionInput, 'idempotencyKey'>>(
    async (input) => {
      await mutate({ variables: { input } });
      area.announce('The condition is changed.');
      await navigate(page);
    },
  );
  const problems = found.length > 0 ? found : fromGraph(problem);
  const { kind } = condition;

  async function save(given: Answers) {
    setAnswers(given);
    const wrong = [...termsProblems(kind, given), ...(await wordingProblems(given))];
    setFound(wrong);
    if (wrong.length > 0) return;
    const edition = condition.history.length;
    await send({ conditionId: condition.id, edition, terms: termsInput(kind, given) });
  }

  async function wordingProblems(given: Answers): Promise<FieldProblem[]> {
    try {
      return await wording.check(given);
    } catch (error) {
      return fromGraph(problemOf(error));
    }
  }

  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'Contracts', to: area.basePath },
          { label: contract.title, to: page },
        ]}
      />
      <StepPage
        caption={condition.sentence}
        title="Change this condition"
        lead="The new terms start on the day you give. What was agreed before still judges the time before."
        problems={problems}
        submitLabel="Save the new terms"
        busy={busy}
        onSubmit={(given) => void save(given)}
      >
        <TermsFields kind={kind} answers={answers} problems={problems} />
        <NotesFields answers={answers} problems={problems} warnings={wording.warnings} />
      </StepPage>
    </>
  );
}

function answersFrom({ terms }: Condition): Answers {
  return {
    number: terms.number === null || terms.number === undefined ? '' : String(terms.number),
    targetPercent: String(terms.targetPercent),
    from: terms.from > today() ? terms.from : today(),
    notes: terms.notes,
    consulted: terms.consulted,
    reviewOn: terms.reviewOn ?? '',
    wordingReason: terms.wordingReason ?? '',
  };
}
