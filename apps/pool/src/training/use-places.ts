import { useMutation } from '@freshfaces/web-kit/apollo';
import { useSend } from '@freshfaces/web-kit/client';
import type { BookTrainingInput } from '../generated/graphql.ts';
import { BOOK_TRAINING, GIVE_PLACE_BACK } from './training-operations.ts';

type Place = Omit<BookTrainingInput, 'idempotencyKey'>;

/** Booking a place for a member, and giving it back. */
export function usePlaces() {
  const [mutateBook] = useMutation(BOOK_TRAINING);
  const [mutateBack] = useMutation(GIVE_PLACE_BACK);
  const book = useSend<Place>(async (input) => mutateBook({ variables: { input } }));
  const back = useSend<Place>(async (input) => mutateBack({ variables: { input } }));
  return {
    book: book.send,
    giveBack: back.send,
    busy: book.busy || back.busy,
    problem: book.problem ?? back.problem,
  };
}
