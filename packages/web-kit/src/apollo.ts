/** The one GraphQL client library of the page: a singleton shared by the shell with every area. */
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
