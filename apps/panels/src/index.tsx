import { ApolloProvider } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { Route, Routes } from '@freshfaces/web-kit/router';
import { EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import { CeremonyPage } from './draw/ceremony-page.tsx';
import { EligibilityPage } from './eligibility/eligibility-page.tsx';
import { PanelsHome } from './home/panels-home.tsx';
import { MyDrawsPage } from './my-draws/my-draws-page.tsx';
import { CheckAnyPage } from './records/check-any-page.tsx';
import { RecordPage } from './records/record-page.tsx';
import { RecordsPage } from './records/records-page.tsx';
import { ChangeRecruitmentPage } from './recruitments/form/change-recruitment-page.tsx';
import { NewRecruitmentPage } from './recruitments/form/new-recruitment-page.tsx';
import { RecruitmentPage } from './recruitments/recruitment-page.tsx';
import { RotationPage } from './rotation/rotation-page.tsx';

/** Panels: recruitments, draws, the public record and rotation. Records need no sign-in. */
export default function PanelsArea(area: AreaProps) {
  const { basePath, viewer } = area;
  return (
    <ApolloProvider client={area.client}>
      <Routes>
        <Route path="records" element={<RecordsPage basePath={basePath} />} />
        <Route path="records/check" element={<CheckAnyPage basePath={basePath} />} />
        <Route path="records/:id" element={<RecordPage basePath={basePath} />} />
        {viewer && (
          <>
            <Route index element={<PanelsHome area={area} />} />
            <Route path="my-draws" element={<MyDrawsPage area={area} />} />
            <Route path="rotation" element={<RotationPage area={area} />} />
            <Route path="new" element={<NewRecruitmentPage area={area} />} />
            <Route path=":id" element={<RecruitmentPage area={area} />} />
            <Route path=":id/change" element={<ChangeRecruitmentPage area={area} />} />
            <Route path=":id/who" element={<EligibilityPage area={area} />} />
            <Route path=":id/draw" element={<CeremonyPage area={area} />} />
          </>
        )}
        <Route path="*" element={<NoSuchPage signedIn={viewer !== null} />} />
      </Routes>
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
