import type { AreaProps } from '@freshfaces/web-kit/area';
import { Route, Routes } from '@freshfaces/web-kit/router';
import { ConsentPage } from './consents/consent-page.tsx';
import { ConsentsPage } from './consents/consents-page.tsx';
import { CorrectPage } from './correct/correct-page.tsx';
import { ErasePage } from './erasure/erase-page.tsx';
import { AccessPage } from './joining/access-page.tsx';
import { LooksPage } from './looks/looks-page.tsx';
import { LeavePage } from './members/leave-page.tsx';
import { MemberPage } from './members/member-page.tsx';
import { MyDataPage } from './my-data/my-data-page.tsx';
import { MyRecordPage } from './my-record/my-record-page.tsx';
import { NeedsPage } from './needs/needs-page.tsx';
import { NoSuchPage } from './no-such-page.tsx';
import { MemberAsksPage } from './opportunities/member-asks-page.tsx';
import { RiskPage } from './profile/risk-page.tsx';
import { StandingPage } from './profile/standing-page.tsx';
import { OneChoicePage } from './together/pages/one-choice-page.tsx';
import { StepPage } from './together/step-page.tsx';
import { TogetherPage } from './together/together-page.tsx';
import { WholeRecordPage } from './together/whole-record-page.tsx';
import { memberTrainingRoutes } from './training/member-training-routes.tsx';

/** The record of one member: for themselves at `me`, for their lead at `members/:id`. */
export default function RecordPages({ area, own }: { area: AreaProps; own: boolean }) {
  return (
    <Routes>
      {own ? (
        <>
          <Route index element={<MyRecordPage area={area} />} />
          <Route path="looks" element={<LooksPage area={area} />} />
          <Route path="data" element={<MyDataPage area={area} />} />
        </>
      ) : (
        <>
          <Route index element={<MemberPage area={area} />} />
          <Route path="asks" element={<MemberAsksPage area={area} />} />
          <Route path="risk" element={<RiskPage area={area} />} />
          <Route path="standing" element={<StandingPage area={area} />} />
        </>
      )}
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
      <Route path="*" element={<NoSuchPage />} />
    </Routes>
  );
}
