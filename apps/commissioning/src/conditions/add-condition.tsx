import type { AreaProps } from '@freshfaces/web-kit/area';
import { Breadcrumbs } from '@freshfaces/web-kit/ui';
import { ContractLoader } from '../contracts/contract-loader.tsx';
import { NotFoundPage } from '../not-found-page.tsx';
import { AddConditionSteps } from './add-condition-steps.tsx';

/** Adds a condition to a contract in small steps. */
export function AddCondition(area: AreaProps) {
  return (
    <ContractLoader area={area}>
      {(contract) =>
        contract.viewerCanChange ? (
          <>
            <Breadcrumbs
              trail={[
                { label: 'Contracts', to: area.basePath },
                { label: contract.title, to: `${area.basePath}/contracts/${contract.id}` },
              ]}
            />
            <AddConditionSteps area={area} contract={contract} />
          </>
        ) : (
          <NotFoundPage {...area} />
        )
      }
    </ContractLoader>
  );
}
