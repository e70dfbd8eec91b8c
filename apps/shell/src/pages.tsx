import type { ApolloClient } from '@freshfaces/web-kit/apollo';
import type { AreaEntry } from '@freshfaces/web-kit/area';
import { Route, Routes } from '@freshfaces/web-kit/router';
import { AboutPages } from './about/about-pages.tsx';
import { AreaPage } from './areas/area-page.tsx';
import type { LoadArea } from './areas/load-area.ts';
import { HomePage } from './home/home-page.tsx';
import { WelcomePage } from './home/welcome-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import type { Session } from './session/session.ts';
import { mayOpenSignedOut, SignInFirst } from './session/sign-in-first.tsx';
import { SignInPage } from './session/sign-in-page.tsx';

export interface PagesProps {
  session: Session;
  areas: AreaEntry[];
  loadArea: LoadArea;
  client: ApolloClient;
  announce: (message: string) => void;
  onSignIn: (personId: string, returnTo: string) => Promise<void>;
}

/** Which page is shown at which path. */
export function Pages({ session, areas, onSignIn, ...rest }: PagesProps) {
  const { viewer, demo } = session;
  return (
    <Routes>
      <Route
        path="/"
        element={
          viewer ? <HomePage viewer={viewer} areas={areas} client={rest.client} /> : <WelcomePage />
        }
      />
      <Route
        path="/sign-in"
        element={<SignInPage people={demo?.people ?? null} onSignIn={onSignIn} />}
      />
      <Route path="/about/*" element={<AboutPages />} />
      {areas.map((area) => (
        <Route
          key={area.name}
          path={`${area.basePath}/*`}
          element={
            <SignInFirst viewer={viewer} unless={mayOpenSignedOut}>
              <AreaPage key={area.name} area={area} viewer={viewer} locale="en-GB" {...rest} />
            </SignInFirst>
          }
        />
      ))}
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
