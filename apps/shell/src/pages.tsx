import type { ApolloClient } from '@freshfaces/web-kit/apollo';
import type { AreaEntry } from '@freshfaces/web-kit/area';
import { Navigate, Route, Routes } from '@freshfaces/web-kit/router';
import { Loading } from '@freshfaces/web-kit/ui';
import { lazy, Suspense } from 'react';
import { AboutPages } from './about/about-pages.tsx';
import type { ShellParts } from './accounts/parts.ts';
import { AreaBoundary } from './areas/area-boundary.tsx';
import { AreaPage } from './areas/area-page.tsx';
import type { LoadArea } from './areas/load-area.ts';
import { FromServer } from './home/from-server.tsx';
import { HomePage } from './home/home-page.tsx';
import { NoRolePage } from './home/no-role-page.tsx';
import { SERVER_PAGES } from './home/role-tasks.ts';
import { WelcomePage } from './home/welcome-page.tsx';
import type { Session } from './session/session.ts';
import { SignInFirst } from './session/sign-in-first.tsx';

const AccountPages = lazy(async () => {
  const pages = await import('./accounts/account-pages.tsx');
  return { default: pages.AccountPages };
});

export interface PagesProps extends ShellParts {
  areas: AreaEntry[];
  loadArea: LoadArea;
  onSessionEnded: () => void;
}

/** Which page is shown at which path. */
export function Pages({ areas, loadArea, onSessionEnded, ...parts }: PagesProps) {
  const { session, client, announce } = parts;
  const { viewer } = session;
  const forArea = { viewer, client, announce, onSessionEnded, loadArea, locale: 'en-GB' };
  return (
    <Routes>
      <Route path="/" element={<Home session={session} areas={areas} client={client} />} />
      <Route path="/about/*" element={<AboutPages />} />
      <Route path={`${SERVER_PAGES}/*`} element={<FromServer />} />
      <Route path="/outbox" element={<Navigate to="/people/outbox" replace />} />
      {areas.map((area) => (
        <Route
          key={area.name}
          path={`${area.basePath}/*`}
          element={
            <SignInFirst session={session}>
              <AreaPage key={area.name} area={area} {...forArea} />
            </SignInFirst>
          }
        />
      ))}
      <Route
        path="*"
        element={
          <AreaBoundary title="This page" onRetry={() => window.location.reload()}>
            <Suspense fallback={<Loading />}>
              <AccountPages {...parts} />
            </Suspense>
          </AreaBoundary>
        }
      />
    </Routes>
  );
}

interface HomeProps {
  session: Session;
  areas: AreaEntry[];
  client: ApolloClient;
}

/** Where everyone starts; on a network without people that is setting it up. */
function Home({ session: { viewer, account, setUp }, areas, client }: HomeProps) {
  if (setUp === 'needed') return <Navigate to="/set-up" replace />;
  if (viewer) return <HomePage viewer={viewer} areas={areas} client={client} />;
  return account ? <NoRolePage account={account} /> : <WelcomePage />;
}
