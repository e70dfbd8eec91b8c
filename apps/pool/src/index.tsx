import { ApolloProvider } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { Route, Routes } from '@freshfaces/web-kit/router';
import { EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import { PoolHome } from './home/pool-home.tsx';
import { ImportPage } from './imports/import-page.tsx';
import { ImportedPage } from './imports/imported-page.tsx';
import { MemberPage } from './members/member-page.tsx';
import { MembersPage } from './members/members-page.tsx';

/** The pool: members, what they are trained for, and when they can take part. */
export default function PoolArea(area: AreaProps) {
  return (
    <ApolloProvider client={area.client}>
      {area.viewer ? (
        <Routes>
          <Route index element={<PoolHome area={area} />} />
          <Route path="members" element={<MembersPage area={area} />} />
          <Route path="members/:id" element={<MemberPage area={area} />} />
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

function NoSuchPage() {
  return (
    <>
      <PageTitle title="We could not find that page" />
      <EmptyState title="Check the address, or start again at the front page of the pool." />
    </>
  );
}
