import { useMutation } from '@freshfaces/web-kit/apollo';
import { useSend } from '@freshfaces/web-kit/client';
import type { WriteStandingOfferInput } from '../generated/graphql.ts';
import { WRITE_OFFER } from './lending-queries.ts';

/** Saves a whole standing offer. */
export function useWriteOffer() {
  const [mutate] = useMutation(WRITE_OFFER);
  return useSend<Omit<WriteStandingOfferInput, 'idempotencyKey'>>(async (input) =>
    mutate({ variables: { input } }),
  );
}
