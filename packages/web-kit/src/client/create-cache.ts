import { InMemoryCache } from '@freshfaces/web-kit/apollo';

/**
 * What the page remembers. A thing without an id belongs to the one it stands in: what one query asked of
 * it is put beside what another did, where it would else take its place.
 */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: { MemberPrivate: { merge: true }, MemberProfile: { merge: true } },
  });
}
