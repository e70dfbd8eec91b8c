import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@freshfaces/web-kit/apollo';
import { createPersistedLink } from './persisted-link.ts';

/** The page's one GraphQL client. `apollo-require-preflight` keeps other sites from posting for us. */
export function createClient({ uri }: { uri: string }): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache(),
    dataMasking: true,
    link: ApolloLink.from([
      createPersistedLink(),
      new HttpLink({ uri, headers: { 'apollo-require-preflight': 'true' } }),
    ]),
  });
}
