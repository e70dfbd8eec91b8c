import { ApolloProvider } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { Route, Routes } from '@freshfaces/web-kit/router';
import { EmptyState, Loading, PageTitle } from '@freshfaces/web-kit/ui';
import { lazy, Suspense } from 'react';
import { PoolHome } from './home/pool-home.tsx';
import { MembersPage } from './members/members-page.tsx';

const AddMemberPage = lazy(async () => ({
  default: (await import('./members/add-member-page.tsx')).AddMemberPage,
}));
const RecordPages = lazy(() => import('./record-pages.tsx'));
const NetworkPages = lazy(() => import('./network-pages.tsx'));

/** The pool: members, what they are trained for, and when they can take part. */
export default function PoolArea(area: AreaProps) {
  return (
    <ApolloProvider client={area.client}>
      {area.viewer ? (
        <Suspense fallback={<Loading />}>
          <Routes>
            <Route index element={<PoolHome area={area} />} />
            <Route path="members" element={<MembersPage area={area} />} />
            <Route path="members/new" element={<AddMemberPage area={area} />} />
            <Route path="members/:id/*" element={<RecordPages area={area} own={false} />} />
            <Route
              path="me/*"
              element={area.viewer.memberId ? <RecordPages area={area} own /> : <NoRecordPage />}
            />
            <Route path="*" element={<NetworkPages area={area} />} />
          </Routes>
        </Suspense>
      ) : (
        <PageTitle title="The pool" lead="Sign in to see the people of the pool." />
      )}
    </ApolloProvider>
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
