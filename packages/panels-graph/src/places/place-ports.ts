import { dayOf, parseInput } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { z } from 'zod';
import { entryId } from '../draws/draw-entry.ts';
import { prepareDropOut, recordDropOut } from '../draws/drop-out.ts';
import { thenSettleDays } from '../draws/settle-days.ts';
import type { Panels } from '../parts.ts';
import { answerPlace } from './answer-place.ts';
import { isOver } from './place.ts';
import { mayMove } from './place-moves.ts';
import { type PlaceShown, placeShown } from './place-shown.ts';
import { answerOf, type Outcome, outcomeOf, type PlaceAnswer } from './place-state.ts';
import { postsOf } from './posts-of.ts';

/** Places on panels that members were drawn for. */
export interface PlacePorts {
  /** Organisations to whose panel a member said yes, until that panel is over; a row a place. */
  placesSaidYes(input: {
    readonly memberIds: readonly string[];
  }): Promise<readonly { readonly memberId: string; readonly organisationId: string }[]>;
  /** Every draw a member was in, newest first, for their own pages and for whoever looks after them. */
  placesOf(input: { readonly memberId: string }): Promise<readonly PlaceShown[]>;
  /** The member's own yes or no, given on their own page. Throws as `answerPlace` does. */
  answerPlaceFor(input: {
    readonly drawId: string;
    readonly memberId: string;
    readonly answer: PlaceAnswer;
    readonly personId: string;
  }): Promise<{ readonly answer: PlaceAnswer | null; readonly outcome: Outcome }>;
  /** Takes a member off a panel for whom it is no longer theirs to say, as after a recalled loan. */
  stepBackFor(input: {
    readonly drawId: string;
    readonly memberId: string;
    readonly personId: string;
  }): Promise<{ readonly steppedBack: boolean }>;
}

const answerInput = z.object({ answer: z.enum(['yes', 'no'], 'Say yes or no.') });

export function placePorts(panels: Panels): PlacePorts {
  const { entries, store, now } = panels;
  return {
    async placesSaidYes({ memberIds }) {
      const today = dayOf(now());
      const agreed = await findAll(entries, {
        where: { state: 'accepted', memberId: { in: memberIds } },
      });
      const posts = await postsOf(panels, agreed);
      return agreed.flatMap(({ memberId }, at) => {
        const post = posts[at];
        if (!post || isOver(post, today)) return [];
        return [{ memberId, organisationId: post.organisationId }];
      });
    },

    async placesOf({ memberId }) {
      const at = now();
      const mine = await findAll(entries, {
        where: { memberId },
        sort: { by: 'drawnAt', order: 'desc' },
      });
      const posts = await postsOf(panels, mine);
      return mine.flatMap((entry, place) => {
        const post = posts[place];
        return post ? [placeShown(entry, post, at)] : [];
      });
    },

    async answerPlaceFor(input) {
      parseInput(answerInput, { answer: input.answer });
      await answerPlace(panels, input, (change) => store.transaction(change));
      const entry = await entries.get(entryId(input.drawId, input.memberId));
      return entry
        ? { answer: answerOf(entry), outcome: outcomeOf(entry) }
        : { answer: null, outcome: 'stepped-back' };
    },

    async stepBackFor({ drawId, memberId, personId }) {
      const entry = await entries.get(entryId(drawId, memberId));
      const draw = await panels.draws.get(drawId);
      const post = draw && (await panels.recruitments.get(draw.recruitmentId));
      const isToCome = post && post.stage !== 'completed' && post.interviewsTo >= dayOf(now());
      if (!entry || !isToCome || !mayMove(entry.state, 'is-taken-back')) {
        return { steppedBack: false };
      }
      const leaving = { drawId, memberId, personId, event: 'is-taken-back' } as const;
      const seating = await prepareDropOut(panels, leaving);
      await thenSettleDays(panels, seating, () =>
        store.transaction(() => recordDropOut(panels, leaving, seating)),
      );
      return { steppedBack: true };
    },
  };
}
