import { useQuery } from '@freshfaces/web-kit/apollo';
import { QueryState } from '@freshfaces/web-kit/client';
import { Link } from '@freshfaces/web-kit/router';
import { DownloadLink, PageTitle, Panel } from '@freshfaces/web-kit/ui';
import { AccountFacts } from './account-facts.tsx';
import { MY_ACCOUNT } from './account-query.ts';
import { RecentEvents } from './recent-events.tsx';
import { RolesHeld } from './roles-held.tsx';

/** Everything about one's own account on one page, with the way to change each thing. */
export function AccountHome({ basePath }: { basePath: string }) {
  const { data, error, refetch } = useQuery(MY_ACCOUNT, { fetchPolicy: 'cache-and-network' });
  const me = data?.me;
  return (
    <>
      <PageTitle
        title="My account"
        lead="How you sign in, what you may do here, and what we keep about you."
      />
      {me ? (
        <>
          <AccountFacts me={me} base={`${basePath}/account`} />
          <RolesHeld roles={me.roles} basePath={basePath} />
          <RecentEvents events={me.recentEvents} />
          <MyData isMember={me.member !== null} base={`${basePath}/account`} />
        </>
      ) : (
        <QueryState error={error} retry={refetch} label="Opening your account…" />
      )}
    </>
  );
}

function MyData({ isMember, base }: { isMember: boolean; base: string }) {
  return (
    <Panel title="My data">
      <p>You can have a copy of everything we keep about you.</p>
      {isMember ? (
        <p>
          <Link to="/pool/me/data">Get a copy, put something right, or be erased</Link>
        </p>
      ) : (
        <>
          <p>
            <DownloadLink
              href="/my-data.zip"
              fileName="my-data.zip"
              label="Save everything you keep about me"
              format="ZIP, to read and for machines"
            />
          </p>
          <p>
            <Link to={`${base}/erase`}>Erase my account</Link>
          </p>
        </>
      )}
    </Panel>
  );
}
