import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { problemOf, useSend } from '@freshfaces/web-kit/client';
import { useNavigate, useParams } from '@freshfaces/web-kit/router';
import { type FieldProblem, Radios } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { Contract } from '../contracts/contract-loader.tsx';
import { CONTRACT } from '../contracts/contract-query.ts';
import { errorAt, fromGraph } from '../forms/problems.ts';
import { today } from '../forms/read-form.ts';
import { StepPage } from '../forms/step-page.tsx';
import type { AddConditionInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { KINDS } from '../words.ts';
import { CheckCondition } from './check-condition.tsx';
import { NotesFields } from './notes-fields.tsx';
import { type Answers, termsInput, termsProblems } from './terms-answers.ts';
import { TermsFields } from './terms-fields.tsx';
import { useWordingCheck } from './use-wording-check.ts';

const ADD_CONDITION = graphql(`
  mutation AddCondition($input: AddConditionInput!) {
    addCondition(input: $input) { id }
  }
`);

const CAPTION = 'Add a condition';

/** What is asked; how many and from when; notes and who was consulted; check the answers. */
export function AddConditionSteps({ area, contract }: { area: AreaProps; contract: Contract }) {
  const { '*': step = '' } = useParams();
  const navigate = useNavigate();
  const start = contract.from > today() ? contract.from : today();
  const [answers, setAnswers] = useState<Answers>({ from: start });
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const wording = useWordingCheck();
  const [mutate] = useMutation(ADD_CONDITION, {
    refetchQueries: [CONTRACT],
    awaitRefetchQueries: true,
  });
  const page = `${area.basePath}/contracts/${contract.id}`;
  const { send, busy, problem } = useSend<Omit<AddConditionInput, 'idempotencyKey'>>(
    async (input) => {
      await mutate({ variables: { input } });
      area.announce('The condition is added.');
      await navigate(page);
    },
  );
  const chosen = KINDS.find(({ kind }) => kind === answers['kind']);
  const at = `${page}/conditions/new`;

  function goOn(given: Answers, found: FieldProblem[], next: string) {
    setAnswers({ ...answers, ...given });
    setProblems(found);
    if (found.length === 0) void navigate(`${at}/${next}`);
  }

  async function checkNotes(given: Answers) {
    try {
      goOn(given, await wording.check(given), 'check');
    } catch (error) {
      goOn(given, fromGraph(problemOf(error)), 'check');
    }
  }

  if (chosen && step === 'terms') {
    const { kind, label } = chosen;
    return (
      <StepPage
        key="terms"
        caption={CAPTION}
        title={label}
        problems={problems}
        onSubmit={(given) => goOn(given, termsProblems(kind, given), 'notes')}
      >
        <TermsFields kind={kind} answers={answers} problems={problems} />
      </StepPage>
    );
  }
  if (chosen && step === 'notes') {
    return (
      <StepPage
        key="notes"
        caption={CAPTION}
        title="Notes"
        problems={problems}
        onSubmit={(given) => void checkNotes(given)}
      >
        <NotesFields answers={answers} problems={problems} warnings={wording.warnings} />
      </StepPage>
    );
  }
  if (chosen && step === 'check' && termsProblems(chosen.kind, answers).length === 0) {
    const { kind } = chosen;
    return (
      <StepPage
        key="check"
        caption={CAPTION}
        title="Check your answers"
        lead="The provider sees the condition at once, with what the records show so far."
        problems={fromGraph(problem)}
        submitLabel="Add the condition"
        busy={busy}
        onSubmit={() =>
          void send({ contractId: contract.id, kind, terms: termsInput(kind, answers) })
        }
      >
        <CheckCondition chosen={chosen} answers={answers} at={at} />
      </StepPage>
    );
  }
  return (
    <StepPage
      key="kind"
      caption={CAPTION}
      title="What do you ask for?"
      lead="These are conditions that the record of a draw can prove, so nobody has to report on themselves."
      problems={problems}
      onSubmit={(given) =>
        goOn(
          given,
          given['kind'] ? [] : [{ field: 'kind', message: 'Choose what you ask for.' }],
          'terms',
        )
      }
    >
      <Radios
        name="kind"
        legend="The condition"
        error={errorAt(problems, 'kind')}
        value={answers['kind']}
        onChange={(kind) => setAnswers({ ...answers, kind })}
        choices={KINDS.map(({ kind, label, hint }) => ({ value: kind, label, hint }))}
      />
    </StepPage>
  );
}
