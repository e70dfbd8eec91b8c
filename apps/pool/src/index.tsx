import { ApolloProvider } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { Route, Routes } from '@freshfaces/web-kit/router';
import { EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import { ConsentPage } from './consents/consent-page.tsx';
import { ConsentsPage } from './consents/consents-page.tsx';
import { CorrectPage } from './correct/correct-page.tsx';
import { ErasePage } from './erasure/erase-page.tsx';
import { GroupPage } from './groups/group-page.tsx';
import { GroupsPage } from './groups/groups-page.tsx';
import { StartGroupPage } from './groups/start-group-page.tsx';
import { AreasPage } from './health/areas-page.tsx';
import { HealthPage } from './health/health-page.tsx';
import { PoolHome } from './home/pool-home.tsx';
import { ImportPage } from './imports/import-page.tsx';
import { ImportedPage } from './imports/imported-page.tsx';
import { AccessPage } from './joining/access-page.tsx';
import { HelpedMemberPage } from './joining/helped-member-page.tsx';
import { HelpingPage } from './joining/helping-page.tsx';
import { WhatHelpsPage } from './joining/what-helps-page.tsx';
import { lendingRoutes } from './lending/lending-routes.tsx';
import { LooksPage } from './looks/looks-page.tsx';
import { AddMemberPage } from './members/add-member-page.tsx';
import { LeavePage } from './members/leave-page.tsx';
import { MemberPage } from './members/member-page.tsx';
import { MembersPage } from './members/members-page.tsx';
import { DuplicatesPage } from './merge/duplicates-page.tsx';
import { MergePage } from './merge/merge-page.tsx';
import { LettersPage } from './messages/letters-page.tsx';
import { PrintPage } from './messages/print-page.tsx';
import { MyDataPage } from './my-data/my-data-page.tsx';
import { MyRecordPage } from './my-record/my-record-page.tsx';
import { NeedsPage } from './needs/needs-page.tsx';
import { AskPage } from './opportunities/ask-page.tsx';
import { MemberAsksPage } from './opportunities/member-asks-page.tsx';
import { OpportunitiesPage } from './opportunities/opportunities-page.tsx';
import { OpportunityPage } from './opportunities/opportunity-page.tsx';
import { RecordPage } from './opportunities/record-page.tsx';
import { RiskPage } from './profile/risk-page.tsx';
import { StandingPage } from './profile/standing-page.tsx';
import { RewardPage } from './rewards/reward-page.tsx';
import { RewardsPage } from './rewards/rewards-page.tsx';
import { OneChoicePage } from './together/pages/one-choice-page.tsx';
import { StepPage } from './together/step-page.tsx';
import { TogetherPage } from './together/together-page.tsx';
import { WholeRecordPage } from './together/whole-record-page.tsx';
import { memberTrainingRoutes, trainingRoutes } from './training/training-routes.tsx';

/** The pool: members, what they are trained for, and when they can take part. */
export default function PoolArea(area: AreaProps) {
  return (
    <ApolloProvider client={area.client}>
      {area.viewer ? (
        <Routes>
          <Route index element={<PoolHome area={area} />} />
          <Route path="members" element={<MembersPage area={area} />} />
          <Route path="members/new" element={<AddMemberPage area={area} />} />
          <Route path="members/:id">
            <Route index element={<MemberPage area={area} />} />
            <Route path="risk" element={<RiskPage area={area} />} />
            <Route path="standing" element={<StandingPage area={area} />} />
            {recordPages(area)}
          </Route>
          {area.viewer.memberId ? (
            <Route path="me">
              <Route index element={<MyRecordPage area={area} />} />
              <Route path="looks" element={<LooksPage area={area} />} />
              <Route path="data" element={<MyDataPage area={area} />} />
              {recordPages(area)}
            </Route>
          ) : (
            <Route path="me/*" element={<NoRecordPage />} />
          )}
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
          <Route path="members/:id/asks" element={<MemberAsksPage area={area} />} />
          <Route path="rewards" element={<RewardsPage area={area} />} />
          <Route path="rewards/:id" element={<RewardPage area={area} />} />
          <Route path="groups" element={<GroupsPage area={area} />} />
          <Route path="groups/new" element={<StartGroupPage area={area} />} />
          <Route path="groups/:id" element={<GroupPage area={area} />} />
          <Route path="import" element={<ImportPage area={area} />} />
          <Route path="import/:id" element={<ImportedPage area={area} />} />
          <Route path="*" element={<NoSuchPage />} />
        </Routes>
      ) : (
        <PageTitle title="The pool" lead="Sign in to see the people of the pool." />
      )}
    </ApolloProvider>
  );
}

/** Pages of a record that its member and their lead both have. */
function recordPages(area: AreaProps) {
  return (
    <>
      <Route path="consents" element={<ConsentsPage area={area} />} />
      <Route path="consents/:purpose" element={<ConsentPage area={area} />} />
      <Route path="access" element={<AccessPage area={area} />} />
      <Route path="needs" element={<NeedsPage area={area} />} />
      {memberTrainingRoutes(area)}
      <Route path="correct" element={<CorrectPage area={area} />} />
      <Route path="erase" element={<ErasePage area={area} />} />
      <Route path="leave" element={<LeavePage area={area} />} />
      <Route path="together" element={<TogetherPage area={area} />} />
      <Route path="together/print" element={<WholeRecordPage area={area} />} />
      <Route path="together/choices/:purpose" element={<OneChoicePage area={area} />} />
      <Route path="together/:step" element={<StepPage area={area} />} />
    </>
  );
}

/** Staff who follow a link meant for members, as the privacy page has. */
function NoRecordPage() {
  return (
    <>
      <PageTitle title="You have no record in the pool" />
      <EmptyState title="These pages are for members: they see here what is kept about them." />
    </>
  );
}

function NoSuchPage() {
  return (
    <>
      <PageTitle title="We could not find that page" />
      <EmptyState title="Check the address, or start again at the front page of the pool." />
    </>
  );
}
