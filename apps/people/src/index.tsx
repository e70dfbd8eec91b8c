import { ApolloProvider } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { Route, Routes } from '@freshfaces/web-kit/router';
import { EmptyState, Loading, PageTitle } from '@freshfaces/web-kit/ui';
import { lazy, Suspense } from 'react';
import { PeoplePage } from './organisation/people-page.tsx';
import type { SignedInArea } from './signed-in-area.ts';

const AccountPage = lazy(async () => ({
  default: (await import('./account/account-page.tsx')).AccountPage,
}));
const AddOrganisationPage = lazy(async () => ({
  default: (await import('./organisation/add-organisation-page.tsx')).AddOrganisationPage,
}));
const InvitePage = lazy(async () => ({
  default: (await import('./organisation/invite-page.tsx')).InvitePage,
}));
const ChangeRolesPage = lazy(async () => ({
  default: (await import('./organisation/change-roles-page.tsx')).ChangeRolesPage,
}));
const RemovePage = lazy(async () => ({
  default: (await import('./organisation/remove-page.tsx')).RemovePage,
}));
const LeavePage = lazy(async () => ({
  default: (await import('./organisation/leave-page.tsx')).LeavePage,
}));
const OutboxPage = lazy(async () => ({
  default: (await import('./outbox/outbox-page.tsx')).OutboxPage,
}));
const MailPage = lazy(async () => ({ default: (await import('./outbox/mail-page.tsx')).MailPage }));
const AuditPage = lazy(async () => ({
  default: (await import('./audit/audit-page.tsx')).AuditPage,
}));
const RetentionPage = lazy(async () => ({
  default: (await import('./retention/retention-page.tsx')).RetentionPage,
}));

/** People: my account, for everyone; then who works where, the network's mail, every change, and how long data is kept. */
export default function PeopleArea(area: AreaProps) {
  return (
    <Suspense fallback={<Loading />}>
      <Routes>
        <Route path="account/*" element={<AccountPage area={area} />} />
        <Route path="*" element={<ForPeopleWithARole {...area} />} />
      </Routes>
    </Suspense>
  );
}

function ForPeopleWithARole({ viewer, ...rest }: AreaProps) {
  if (!viewer) return <PageTitle title="People" lead="Sign in to see this page." />;
  const area: SignedInArea = { viewer, ...rest };
  return (
    <ApolloProvider client={area.client}>
      <Routes>
        <Route index element={<PeoplePage area={area} />} />
        <Route path="organisations/new" element={<AddOrganisationPage area={area} />} />
        <Route path="organisations/:organisationId">
          <Route path="invite" element={<InvitePage area={area} />} />
          <Route path="leave" element={<LeavePage area={area} />} />
          <Route path="people/:personId/roles" element={<ChangeRolesPage area={area} />} />
          <Route path="people/:personId/remove" element={<RemovePage area={area} />} />
        </Route>
        <Route path="outbox" element={<OutboxPage area={area} />} />
        <Route path="outbox/:id" element={<MailPage area={area} />} />
        <Route path="audit" element={<AuditPage area={area} />} />
        <Route path="retention" element={<RetentionPage area={area} />} />
        <Route path="*" element={<NoSuchPage />} />
      </Routes>
    </ApolloProvider>
  );
}

function NoSuchPage() {
  return (
    <>
      <PageTitle title="We could not find that page" />
      <EmptyState title="Check the address, or start again at People." />
    </>
  );
}
