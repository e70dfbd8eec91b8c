import { assertCan, can } from '@freshfaces/access';
import { notFound, parseInput } from '@freshfaces/graph-kit';
import { z } from 'zod';
import type {
  MutationResolvers,
  TrainingBookingResolvers,
} from '../../generated/resolvers-types.ts';
import { loadMember } from '../../loaders.ts';
import { memberToChange, subjectOf } from '../../members/seeing.ts';
import type { Pool } from '../../pool.ts';
import { mustFindSession } from '../load-training.ts';
import { bookPlace } from './book-place.ts';
import { giveBackPlace } from './give-back-place.ts';
import { turnOf } from './turn-of.ts';

const bookingInput = z.object({
  idempotencyKey: z.string(),
  sessionId: z.string(),
  memberId: z.string(),
});

export function bookingMutations(
  pool: Pool,
): Pick<MutationResolvers, 'bookTraining' | 'cancelTrainingBooking'> {
  return {
    async bookTraining(_parent, { input }, context) {
      const { idempotencyKey: key, sessionId, memberId } = parseInput(bookingInput, input);
      const member = await memberToChange(pool, context, memberId);
      const { personId } = assertCan(context.viewer, 'training.book', subjectOf(member));
      const now = context.now();
      const action = 'training.book';

      await pool.once({ personId, key, action, input, now }, async () => {
        const booking = await bookPlace(pool, { sessionId, memberId, personId, now });
        const subjectIds = [memberId, sessionId];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: booking });
      });
      return mustFindSession(pool, sessionId);
    },

    async cancelTrainingBooking(_parent, { input }, context) {
      const { idempotencyKey: key, sessionId, memberId } = parseInput(bookingInput, input);
      const member = await memberToChange(pool, context, memberId);
      const { personId } = assertCan(context.viewer, 'training.book', subjectOf(member));
      const now = context.now();
      const action = 'training.give-back';

      await pool.once({ personId, key, action, input, now }, async () => {
        await giveBackPlace(pool, { sessionId, memberId, now });
        const subjectIds = [memberId, sessionId];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: null });
      });
      return mustFindSession(pool, sessionId);
    },
  };
}

export function bookingFields(pool: Pool): TrainingBookingResolvers {
  return {
    session: ({ sessionId }) => mustFindSession(pool, sessionId),
    async member({ memberId }, _input, context) {
      const found = await loadMember(pool, context, memberId);
      if (!found) throw notFound('member');
      return found;
    },
    turn: (booking) => turnOf(pool, booking),
    async viewerCanCancel({ memberId, state, startsAt }, _input, context) {
      if ((state !== 'BOOKED' && state !== 'WAITING') || startsAt <= context.now()) return false;
      const member = await loadMember(pool, context, memberId);
      return member !== null && can(context.viewer, 'training.book', subjectOf(member));
    },
  };
}
