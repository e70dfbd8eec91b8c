import { ApolloProvider } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { Route, Routes } from '@freshfaces/web-kit/router';
import { AddCondition } from './conditions/add-condition.tsx';
import { ChangeCondition } from './conditions/change-condition.tsx';
import { AddContract } from './contracts/add-contract.tsx';
import { ChangeContract } from './contracts/change-contract.tsx';
import { ContractPage } from './contracts/contract-page.tsx';
import { ContractsPage } from './contracts/contracts-page.tsx';
import { EvidencePage } from './evidence/evidence-page.tsx';
import { HandChangesPage } from './hand-changes/hand-changes-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';

/** Commissioning: contracts, their conditions, and the evidence. */
export default function CommissioningArea(props: AreaProps) {
  return (
    <ApolloProvider client={props.client}>
      <Routes>
        <Route index element={<ContractsPage {...props} />} />
        <Route path="by-hand" element={<HandChangesPage {...props} />} />
        <Route path="contracts/new/*" element={<AddContract {...props} />} />
        <Route path="contracts/:contractId" element={<ContractPage {...props} />} />
        <Route path="contracts/:contractId/change" element={<ChangeContract {...props} />} />
        <Route path="contracts/:contractId/evidence" element={<EvidencePage {...props} />} />
        <Route
          path="contracts/:contractId/conditions/new/*"
          element={<AddCondition {...props} />}
        />
        <Route
          path="contracts/:contractId/conditions/:conditionId/change"
          element={<ChangeCondition {...props} />}
        />
        <Route path="*" element={<NotFoundPage {...props} />} />
      </Routes>
    </ApolloProvider>
  );
}
