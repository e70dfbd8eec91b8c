import { ApolloClient, ApolloLink, HttpLink } from '@freshfaces/web-kit/apollo';
import { createCache } from './create-cache.ts';
import { createPersistedLink } from './persisted-link.ts';

/** The page's one GraphQL client. `apollo-require-preflight` keeps other sites from posting for us. */
export function createClient({ uri }: { uri: string }): ApolloClient {
  return new ApolloClient({
    cache: createCache(),
    dataMasking: true,
    link: ApolloLink.from([
      createPersistedLink(),
      new HttpLink({ uri, headers: { 'apollo-require-preflight': 'true' } }),
    ]),
  });
}
