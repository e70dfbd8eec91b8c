import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { useNavigate, useParams } from '@freshfaces/web-kit/router';
import { Breadcrumbs, type FieldProblem } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { fromGraph, missingFrom, type Needed } from '../forms/problems.ts';
import { StepPage } from '../forms/step-page.tsx';
import type { AddContractInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { NotFoundPage } from '../not-found-page.tsx';
import { CheckContract } from './check-contract.tsx';
import { ABOUT_NEEDED, AboutFields, DATES_NEEDED, DateFields } from './contract-fields.tsx';
import { ProviderField } from './provider-field.tsx';

const ADD_CONTRACT = graphql(`
  mutation AddContract($input: AddContractInput!) {
    addContract(input: $input) { id }
  }
`);

const CAPTION = 'Add a contract';
const WHO_NEEDED: Needed = [['providerId', 'Choose the provider.'], ...DATES_NEEDED];

/** Adds a contract in three small steps: what it is, with whom and when, check the answers. */
export function AddContract(area: AreaProps) {
  const { '*': step = '' } = useParams();
  const navigate = useNavigate();
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const [mutate] = useMutation(ADD_CONTRACT, {
    update: (cache) => cache.evict({ fieldName: 'contracts' }),
  });
  const { send, busy, problem } = useSend<Omit<AddContractInput, 'idempotencyKey'>>(
    async (input) => {
      const { data } = await mutate({ variables: { input } });
      area.announce('The contract is added.');
      await navigate(`${area.basePath}/contracts/${data?.addContract.id}`);
    },
  );
  const at = `${area.basePath}/contracts/new`;
  const role = area.viewer?.activeRole;
  if (role?.role !== 'commissioner') return <NotFoundPage {...area} />;
  const commissionerId = role.organisation.id;

  function goOn(given: Record<string, string>, needed: Needed, next: string) {
    const missing = missingFrom(given, needed);
    setAnswers({ ...answers, ...given });
    setProblems(missing);
    if (missing.length === 0) void navigate(`${at}/${next}`);
  }

  function save() {
    const {
      title = '',
      reference = '',
      purpose = '',
      providerId = '',
      from = '',
      to = '',
    } = answers;
    void send({ title, reference, purpose, providerId, from, to, commissionerId });
  }

  const trail = <Breadcrumbs trail={[{ label: 'Contracts', to: area.basePath }]} />;
  if (step === 'who') {
    return (
      <>
        {trail}
        <StepPage
          key="who"
          caption={CAPTION}
          title="Who provides it, and when?"
          problems={problems}
          onSubmit={(given) => goOn(given, WHO_NEEDED, 'check')}
        >
          <ProviderField answers={answers} problems={problems} />
          <DateFields answers={answers} problems={problems} />
        </StepPage>
      </>
    );
  }
  if (step === 'check' && missingFrom(answers, [...ABOUT_NEEDED, ...WHO_NEEDED]).length === 0) {
    return (
      <>
        {trail}
        <StepPage
          key="check"
          caption={CAPTION}
          title="Check your answers"
          lead="The provider sees the contract at once. Then add its conditions on involvement."
          problems={fromGraph(problem)}
          submitLabel="Add the contract"
          busy={busy}
          onSubmit={save}
        >
          <CheckContract answers={answers} at={at} />
        </StepPage>
      </>
    );
  }
  return (
    <>
      {trail}
      <StepPage
        key="about"
        caption={CAPTION}
        title="What is the contract?"
        problems={problems}
        onSubmit={(given) => goOn(given, ABOUT_NEEDED, 'who')}
      >
        <AboutFields answers={answers} problems={problems} />
      </StepPage>
    </>
  );
}
