/** The one GraphQL client library of the page: a singleton shared by the shell with every area. */
import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';

export { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
export { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
export {
  ApolloProvider,
  useApolloClient,
  useMutation,
  useQuery,
  useSuspenseFragment,
  useSuspenseQuery,
} from '@apollo/client/react';

declare module '@apollo/client' {
  /** A fragment's data is seen only by the component that owns the fragment. */
  interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
