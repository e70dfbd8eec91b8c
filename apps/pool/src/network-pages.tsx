import type { AreaProps } from '@freshfaces/web-kit/area';
import { Route, Routes } from '@freshfaces/web-kit/router';
import { GroupPage } from './groups/group-page.tsx';
import { GroupsPage } from './groups/groups-page.tsx';
import { StartGroupPage } from './groups/start-group-page.tsx';
import { AreasPage } from './health/areas-page.tsx';
import { HealthPage } from './health/health-page.tsx';
import { ImportPage } from './imports/import-page.tsx';
import { ImportedPage } from './imports/imported-page.tsx';
import { HelpedMemberPage } from './joining/helped-member-page.tsx';
import { HelpingPage } from './joining/helping-page.tsx';
import { WhatHelpsPage } from './joining/what-helps-page.tsx';
import { lendingRoutes } from './lending/lending-routes.tsx';
import { DuplicatesPage } from './merge/duplicates-page.tsx';
import { MergePage } from './merge/merge-page.tsx';
import { LettersPage } from './messages/letters-page.tsx';
import { PrintPage } from './messages/print-page.tsx';
import { NoSuchPage } from './no-such-page.tsx';
import { AskPage } from './opportunities/ask-page.tsx';
import { OpportunitiesPage } from './opportunities/opportunities-page.tsx';
import { OpportunityPage } from './opportunities/opportunity-page.tsx';
import { RecordPage } from './opportunities/record-page.tsx';
import { RewardPage } from './rewards/reward-page.tsx';
import { RewardsPage } from './rewards/rewards-page.tsx';
import { trainingRoutes } from './training/training-routes.tsx';

/** Everything of the pool that is not one member's record: mostly for staff, loaded when it is opened. */
export default function NetworkPages({ area }: { area: AreaProps }) {
  return (
    <Routes>
      <Route path="health" element={<HealthPage area={area} />} />
      <Route path="health/areas" element={<AreasPage area={area} />} />
      <Route path="duplicates" element={<DuplicatesPage area={area} />} />
      <Route path="duplicates/:keptId/:otherId" element={<MergePage area={area} />} />
      <Route path="helping" element={<HelpingPage area={area} />} />
      <Route path="helping/:id" element={<HelpedMemberPage area={area} />} />
      <Route path="helping/:id/what-helps" element={<WhatHelpsPage area={area} />} />
      <Route path="letters" element={<LettersPage area={area} />} />
      <Route path="letters/print" element={<PrintPage area={area} route="POST" />} />
      <Route path="letters/hand-over" element={<PrintPage area={area} route="IN_PERSON" />} />
      {trainingRoutes(area)}
      {lendingRoutes(area)}
      <Route path="opportunities" element={<OpportunitiesPage area={area} />} />
      <Route path="opportunities/new/:step?" element={<AskPage area={area} />} />
      <Route path="opportunities/:id" element={<OpportunityPage area={area} />} />
      <Route path="opportunities/:id/record" element={<RecordPage area={area} />} />
      <Route path="rewards" element={<RewardsPage area={area} />} />
      <Route path="rewards/:id" element={<RewardPage area={area} />} />
      <Route path="groups" element={<GroupsPage area={area} />} />
      <Route path="groups/new" element={<StartGroupPage area={area} />} />
      <Route path="groups/:id" element={<GroupPage area={area} />} />
      <Route path="import" element={<ImportPage area={area} />} />
      <Route path="import/:id" element={<ImportedPage area={area} />} />
      <Route path="*" element={<NoSuchPage />} />
    </Routes>
  );
}
