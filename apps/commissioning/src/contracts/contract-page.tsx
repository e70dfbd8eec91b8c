import type { AreaProps } from '@freshfaces/web-kit/area';
import { formatDay } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import {
  Actions,
  Breadcrumbs,
  ButtonLink,
  EmptyState,
  Notice,
  PageTitle,
  SummaryList,
} from '@freshfaces/web-kit/ui';
import { ConditionPanel } from '../conditions/condition-panel.tsx';
import { nameOf } from '../words.ts';
import { type Contract, ContractLoader } from './contract-loader.tsx';
import { PartMissing } from './contracts-page.tsx';
import { OverallNotice } from './overall-notice.tsx';

/** One contract: what was agreed, and for each condition what the records show. */
export function ContractPage(area: AreaProps) {
  return (
    <ContractLoader area={area}>
      {(contract, partMissing) => (
        <>
          <Breadcrumbs trail={[{ label: 'Contracts', to: area.basePath }]} />
          <PageTitle
            caption={contract.reference}
            title={contract.title}
            lead={contract.purpose}
            actions={
              <ButtonLink kind="secondary" to={`${pathOf(area, contract)}/evidence`}>
                Evidence to print or save
              </ButtonLink>
            }
          />
          {partMissing && <PartMissing />}
          <OverallNotice contract={contract} />
          <Facts area={area} contract={contract} />
          <Conditions area={area} contract={contract} />
        </>
      )}
    </ContractLoader>
  );
}

interface PartProps {
  area: AreaProps;
  contract: Contract;
}

function pathOf({ basePath }: AreaProps, { id }: Contract): string {
  return `${basePath}/contracts/${id}`;
}

function Facts({ area, contract }: PartProps) {
  const change = contract.viewerCanChange && (
    <Link to={`${pathOf(area, contract)}/change`}>Change the contract</Link>
  );
  return (
    <SummaryList
      rows={[
        { label: 'Commissioner', value: nameOf(contract.commissioner) },
        { label: 'Provider', value: nameOf(contract.provider) },
        {
          label: 'Runs',
          value: `${formatDay(contract.from)} to ${formatDay(contract.to)}`,
          action: change,
        },
      ]}
    />
  );
}

function Conditions({ area, contract }: PartProps) {
  const add = contract.viewerCanChange && (
    <Actions>
      <ButtonLink to={`${pathOf(area, contract)}/conditions/new`}>Add a condition</ButtonLink>
    </Actions>
  );
  return (
    <>
      <h2>Conditions on involvement</h2>
      {contract.conditions.length === 0 && (
        <EmptyState title="No conditions yet">
          <p>
            {contract.viewerCanChange
              ? 'Add what you agreed about involving people with lived experience in recruitment.'
              : 'The commissioner has not added any condition on involvement.'}
          </p>
        </EmptyState>
      )}
      {contract.conditions.map((condition) => (
        <ConditionPanel key={condition.id} area={area} contract={contract} condition={condition} />
      ))}
      {add}
      {contract.conditions.length > 0 && (
        <Notice title="How we know">
          <p>
            We read the records of draws, which name nobody and which anyone can check. Providers
            fill in nothing, and nobody can tick a condition as met.
          </p>
        </Notice>
      )}
    </>
  );
}
