import { ApolloLink } from '@freshfaces/web-kit/apollo';
import type { DocumentNode } from 'graphql';
import { of, switchMap } from 'rxjs';

/**
 * Sends an operation by the SHA-256 hash that codegen put on its document (`__meta__.hash`), without
 * its text. Where the gateway does not know the hash (an area newer than its list, development) the
 * operation is sent again as text, and the gateway decides whether to take it.
 */
export function createPersistedLink(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const hash = hashOf(operation.query);
    if (!hash) return forward(operation);
    operation.extensions['persistedQuery'] = { version: 1, sha256Hash: hash };
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
    return forward(operation).pipe(
      switchMap((result) => {
        if (!isUnknownHash(result)) return of(result);
        operation.setContext({ http: { includeQuery: true, includeExtensions: false } });
        return forward(operation);
      }),
    );
  });
}

/** The hash embedded by codegen's `persistedDocuments`; none on documents written by hand. */
function hashOf(document: DocumentNode): string | undefined {
  return (document as DocumentNode & Record<string, { hash?: string }>)['__meta__']?.hash;
}

function isUnknownHash(result: ApolloLink.Result): boolean {
  const errors = 'errors' in result ? (result.errors ?? []) : [];
  return errors.some((error) => error.extensions?.['code'] === 'PERSISTED_QUERY_NOT_FOUND');
}
