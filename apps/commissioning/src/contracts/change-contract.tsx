import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { useNavigate } from '@freshfaces/web-kit/router';
import { Breadcrumbs, type FieldProblem } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { fromGraph, missingFrom } from '../forms/problems.ts';
import { StepPage } from '../forms/step-page.tsx';
import type { ChangeContractInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { NotFoundPage } from '../not-found-page.tsx';
import { ABOUT_NEEDED, AboutFields, DATES_NEEDED, DateFields } from './contract-fields.tsx';
import { type Contract, ContractLoader } from './contract-loader.tsx';
import { CONTRACT } from './contract-query.ts';

const CHANGE_CONTRACT = graphql(`
  mutation ChangeContract($input: ChangeContractInput!) {
    changeContract(input: $input) { id }
  }
`);

/** Changes what a contract says of itself. Its two organisations stay. */
export function ChangeContract(area: AreaProps) {
  return (
    <ContractLoader area={area}>
      {(contract) =>
        contract.viewerCanChange ? (
          <ChangeForm area={area} contract={contract} />
        ) : (
          <NotFoundPage {...area} />
        )
      }
    </ContractLoader>
  );
}

function ChangeForm({ area, contract }: { area: AreaProps; contract: Contract }) {
  const { id: contractId, version, title, reference, purpose, from, to } = contract;
  const at = `${area.basePath}/contracts/${contractId}`;
  const navigate = useNavigate();
  const [missing, setMissing] = useState<FieldProblem[]>([]);
  const [mutate] = useMutation(CHANGE_CONTRACT, {
    refetchQueries: [CONTRACT],
    awaitRefetchQueries: true,
  });
  const { send, busy, problem } = useSend<Omit<ChangeContractInput, 'idempotencyKey'>>(
    async (input) => {
      await mutate({ variables: { input } });
      area.announce('The contract is changed.');
      await navigate(at);
    },
  );
  const problems = missing.length > 0 ? missing : fromGraph(problem);
  const answers = { title, reference, purpose, from, to };

  function save(given: Record<string, string>) {
    const found = missingFrom(given, [...ABOUT_NEEDED, ...DATES_NEEDED]);
    setMissing(found);
    if (found.length === 0) void send({ ...answers, ...given, contractId, version });
  }

  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'Contracts', to: area.basePath },
          { label: title, to: at },
        ]}
      />
      <StepPage
        caption={title}
        title="Change the contract"
        lead="Conditions that run to its last day move with it."
        problems={problems}
        submitLabel="Save the changes"
        busy={busy}
        onSubmit={save}
      >
        <AboutFields answers={answers} problems={problems} />
        <DateFields answers={answers} problems={problems} />
      </StepPage>
    </>
  );
}
