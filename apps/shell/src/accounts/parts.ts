import type { ApolloClient } from '@freshfaces/web-kit/apollo';
import type { Session } from '../session/session.ts';

/** What the shell gives to the pages about accounts. */
export interface ShellParts {
  session: Session;
  client: ApolloClient;
  announce: (message: string) => void;
  /** Asks the gateway again who is signed in. */
  refresh: () => Promise<void>;
  signInAs: (personId: string) => Promise<void>;
  signOut: () => Promise<void>;
}

/** The same, with the e-mail address typed so far, so that nobody types it twice. */
export interface SignInParts extends ShellParts {
  email: string;
  keepEmail: (email: string) => void;
}
