import type { AreaProps } from '@freshfaces/web-kit/area';
import { Route } from '@freshfaces/web-kit/router';
import { AskPage } from './ask-page.tsx';
import { BalancePage } from './balance-page.tsx';
import { LendingPage } from './lending-page.tsx';
import { LoanPage } from './loan-page.tsx';
import { OfferPage } from './offer-page.tsx';
import { OfferStepPage } from './offer-step-page.tsx';
import { OffersPage } from './offers-page.tsx';
import { PastLoansPage } from './past-loans-page.tsx';

/** Pages on lending and borrowing, for staff. */
export function lendingRoutes(area: AreaProps) {
  return (
    <Route path="lending">
      <Route index element={<LendingPage area={area} />} />
      <Route path="ask" element={<AskPage area={area} />} />
      <Route path="offer" element={<OfferPage area={area} />} />
      <Route path="offer/:step" element={<OfferStepPage area={area} />} />
      <Route path="offers" element={<OffersPage area={area} />} />
      <Route path="balance" element={<BalancePage area={area} />} />
      <Route path="past" element={<PastLoansPage area={area} />} />
      <Route path=":id" element={<LoanPage area={area} />} />
    </Route>
  );
}
