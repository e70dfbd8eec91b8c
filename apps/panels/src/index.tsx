import { ApolloProvider } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { Route, Routes } from '@freshfaces/web-kit/router';
import { EmptyState, Loading, PageTitle } from '@freshfaces/web-kit/ui';
import { lazy, Suspense } from 'react';
import { PanelsHome } from './home/panels-home.tsx';
import { MyDrawsPage } from './my-draws/my-draws-page.tsx';
import { RecordsPage } from './records/records-page.tsx';
import { RecruitmentPage } from './recruitments/recruitment-page.tsx';

// What is opened most comes with the area; the rest comes when it is opened.
const CeremonyPage = lazy(async () => ({
  default: (await import('./draw/ceremony-page.tsx')).CeremonyPage,
}));
const DatesPage = lazy(async () => ({
  default: (await import('./dates/dates-page.tsx')).DatesPage,
}));
const EligibilityPage = lazy(async () => ({
  default: (await import('./eligibility/eligibility-page.tsx')).EligibilityPage,
}));
const ProofPage = lazy(async () => ({
  default: (await import('./my-draws/proof/proof-page.tsx')).ProofPage,
}));
const WhyNotPage = lazy(async () => ({
  default: (await import('./my-draws/proof/why-not-page.tsx')).WhyNotPage,
}));
const InterestPage = lazy(async () => ({
  default: (await import('./interest/interest-page.tsx')).InterestPage,
}));
const TalksPage = lazy(async () => ({
  default: (await import('./interest/talks-page.tsx')).TalksPage,
}));
const PlacePage = lazy(async () => ({
  default: (await import('./my-draws/place/place-page.tsx')).PlacePage,
}));
const PlacesPage = lazy(async () => ({
  default: (await import('./places/places-page.tsx')).PlacesPage,
}));
const CheckAnyPage = lazy(async () => ({
  default: (await import('./records/check-any-page.tsx')).CheckAnyPage,
}));
const LogPage = lazy(async () => ({
  default: (await import('./public-log/log-page.tsx')).LogPage,
}));
const RecordPage = lazy(async () => ({
  default: (await import('./records/record-page.tsx')).RecordPage,
}));
const ChangeRecruitmentPage = lazy(async () => ({
  default: (await import('./recruitments/form/change-recruitment-page.tsx')).ChangeRecruitmentPage,
}));
const NewRecruitmentPage = lazy(async () => ({
  default: (await import('./recruitments/form/new-recruitment-page.tsx')).NewRecruitmentPage,
}));
const WitnessListPage = lazy(async () => ({
  default: (await import('./witness/witness-list-page.tsx')).WitnessListPage,
}));
const WitnessPage = lazy(async () => ({
  default: (await import('./witness/witness-page.tsx')).WitnessPage,
}));
const DrawnAgainPage = lazy(async () => ({
  default: (await import('./witness/drawn-again-page.tsx')).DrawnAgainPage,
}));
const ByHandPage = lazy(async () => ({
  default: (await import('./overrides/by-hand-page.tsx')).ByHandPage,
}));
const HandChangesPage = lazy(async () => ({
  default: (await import('./hand-changes/hand-changes-page.tsx')).HandChangesPage,
}));
const DrawSettingsPage = lazy(async () => ({
  default: (await import('./settings/draw-settings-page.tsx')).DrawSettingsPage,
}));
const WhatIfPage = lazy(async () => ({
  default: (await import('./what-if/what-if-page.tsx')).WhatIfPage,
}));
const RotationPage = lazy(async () => ({
  default: (await import('./rotation/rotation-page.tsx')).RotationPage,
}));
const RotationPartPage = lazy(async () => ({
  default: (await import('./rotation/rotation-part-page.tsx')).RotationPartPage,
}));

/** Panels: recruitments, draws, the public record and rotation. Records need no sign-in. */
export default function PanelsArea(area: AreaProps) {
  const { basePath, viewer } = area;
  return (
    <ApolloProvider client={area.client}>
      <Suspense fallback={<Loading />}>
        <Routes>
          <Route path="records" element={<RecordsPage basePath={basePath} />} />
          <Route path="records/check" element={<CheckAnyPage basePath={basePath} />} />
          <Route path="records/log" element={<LogPage basePath={basePath} viewer={viewer} />} />
          <Route path="records/:id" element={<RecordPage basePath={basePath} viewer={viewer} />} />
          {viewer && (
            <>
              <Route index element={<PanelsHome area={area} />} />
              <Route path="my-draws" element={<MyDrawsPage area={area} />} />
              <Route path="my-draws/why" element={<WhyNotPage area={area} />} />
              <Route path="my-draws/:drawId/proof" element={<ProofPage area={area} />} />
              <Route path="my-draws/:drawId" element={<PlacePage area={area} />} />
              <Route path="rotation" element={<RotationPage area={area} />} />
              <Route path="rotation/what-if" element={<WhatIfPage area={area} />} />
              <Route path="rotation/:part" element={<RotationPartPage area={area} />} />
              <Route path="witness" element={<WitnessListPage area={area} />} />
              <Route path="witness/:drawId" element={<WitnessPage area={area} />} />
              <Route path="drawn-again" element={<DrawnAgainPage area={area} />} />
              <Route path="by-hand" element={<HandChangesPage area={area} />} />
              <Route path="settings" element={<DrawSettingsPage area={area} />} />
              <Route path="new" element={<NewRecruitmentPage area={area} />} />
              <Route path=":id" element={<RecruitmentPage area={area} />} />
              <Route path=":id/by-hand" element={<ByHandPage area={area} />} />
              <Route path=":id/change" element={<ChangeRecruitmentPage area={area} />} />
              <Route path=":id/dates" element={<DatesPage area={area} />} />
              <Route path="places" element={<PlacesPage area={area} />} />
              <Route path="talks" element={<TalksPage area={area} />} />
              <Route path=":id/interest" element={<InterestPage area={area} />} />
              <Route path=":id/who" element={<EligibilityPage area={area} />} />
              <Route path=":id/draw" element={<CeremonyPage area={area} />} />
            </>
          )}
          <Route path="*" element={<NoSuchPage signedIn={viewer !== null} />} />
        </Routes>
      </Suspense>
    </ApolloProvider>
  );
}

function NoSuchPage({ signedIn }: { signedIn: boolean }) {
  return (
    <>
      <PageTitle title="We could not find that page" />
      <EmptyState
        title={
          signedIn
            ? 'Check the address, or start again at Panels.'
            : 'You may need to sign in first.'
        }
      />
    </>
  );
}
