import type { ApolloClient } from '@freshfaces/web-kit/apollo';
import type { AreaEntry } from '@freshfaces/web-kit/area';
import { useNavigate } from '@freshfaces/web-kit/router';
import { ErrorState, LiveRegion, Loading, PageTitle, SkipLink } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { LoadArea } from './areas/load-area.ts';
import { Footer } from './layout/footer.tsx';
import { Header } from './layout/header.tsx';
import { Pages } from './pages.tsx';
import { useAttempt } from './session/use-attempt.ts';
import { usePageSession } from './session/use-page-session.ts';
import { useSession } from './session/use-session.ts';

export interface AppProps {
  areas: AreaEntry[];
  loadArea: LoadArea;
  client: ApolloClient;
}

const STILL_SIGNED_IN =
  'We could not sign you out. Check your connection, and press “Sign out” again.';
const STILL_THE_SAME_ROLE =
  'We could not change your role. Check your connection, and choose it again.';

/** The whole page: header, the page itself, footer, and the one live region. */
export function App({ areas, loadArea, client }: AppProps) {
  const { state, askAgain, switchRole, signOut, sessionEnded, ...ways } = useSession(() =>
    client.clearStore(),
  );
  const [message, announce] = useState('');
  const navigate = useNavigate();
  const known = state.kind === 'known' ? state.session : null;

  const { pageSession, keep } = usePageSession(known);

  const { attempt, problem } = useAttempt();
  const leave = (then?: () => void) => attempt(signOut(then), STILL_SIGNED_IN);

  function onSessionEnded() {
    keep();
    void sessionEnded();
  }

  const goHome = () => void navigate('/');

  return (
    <div className="ff-page">
      <SkipLink />
      <Header
        viewer={known?.viewer ?? null}
        account={known?.account ?? null}
        areas={areas}
        onSwitchRole={(role) => void attempt(switchRole(role, goHome), STILL_THE_SAME_ROLE)}
        onSignOut={() => void leave(goHome)}
      />
      <main id="main" className="ff-main ff-width" tabIndex={-1}>
        {problem && <ErrorState sentence={problem} />}
        {state.kind === 'asking' && <Loading />}
        {state.kind === 'unreachable' && <Unreachable onRetry={askAgain} />}
        {pageSession && (
          <Pages
            session={pageSession}
            areas={areas}
            loadArea={loadArea}
            client={client}
            announce={announce}
            onSessionEnded={onSessionEnded}
            signOut={leave}
            {...ways}
          />
        )}
      </main>
      <Footer />
      <LiveRegion message={message} />
    </div>
  );
}

function Unreachable({ onRetry }: { onRetry: () => void }) {
  return (
    <>
      <PageTitle title="We could not reach Freshfaces" />
      <ErrorState sentence="Check your connection and try again." onRetry={onRetry} />
    </>
  );
}
