import { dayOf, parseInput } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { z } from 'zod';
import type { DrawEntry, Outcome, PlaceAnswer } from '../draws/draw-entry.ts';
import { prepareDropOut, recordDropOut } from '../draws/drop-out.ts';
import { thenSettleDays } from '../draws/settle-days.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { answerPlace } from './answer-place.ts';
import { isOver } from './place.ts';
import { type PlaceShown, placeShown } from './place-shown.ts';
import { placesWaiting } from './places-waiting.ts';

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
  /** Places that wait for a yes or no, so that whoever has one is told; ids and days only. */
  placesWaiting(input: object): Promise<
    readonly {
      readonly drawId: string;
      readonly memberId: string;
      readonly organisationId: string;
      readonly from: string;
      readonly to: string;
    }[]
  >;
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
        where: { answer: 'yes', memberId: { in: memberIds } },
      });
      const posts = await postsOf(panels, agreed);
      return agreed.flatMap(({ memberId, outcome }, at) => {
        const post = posts[at];
        if (outcome !== 'on-the-panel' || !post || isOver(post, today)) return [];
        return [{ memberId, organisationId: post.organisationId }];
      });
    },

    async placesOf({ memberId }) {
      const today = dayOf(now());
      const mine = await findAll(entries, {
        where: { memberId },
        sort: { by: 'drawnAt', order: 'desc' },
      });
      const posts = await postsOf(panels, mine);
      return mine.flatMap((entry, at) => {
        const post = posts[at];
        return post ? [placeShown(entry, post, today)] : [];
      });
    },

    async answerPlaceFor(input) {
      parseInput(answerInput, { answer: input.answer });
      await answerPlace(panels, input, (change) => store.transaction(change));
      const entry = await entries.get(`${input.drawId}:${input.memberId}`);
      return { answer: entry?.answer ?? null, outcome: entry?.outcome ?? 'stepped-back' };
    },

    placesWaiting: async () => placesWaiting(panels),

    async stepBackFor({ drawId, memberId, personId }) {
      const draw = await panels.draws.get(drawId);
      if (!draw?.panel.some((seat) => seat.memberId === memberId)) return { steppedBack: false };
      const leaving = { drawId, memberId, personId, answer: null };
      const seating = await prepareDropOut(panels, leaving);
      await thenSettleDays(panels, seating, () =>
        store.transaction(() => recordDropOut(panels, leaving, seating)),
      );
      return { steppedBack: true };
    },
  };
}

async function postsOf(
  { draws, recruitments }: Panels,
  entries: readonly DrawEntry[],
): Promise<readonly (Recruitment | null)[]> {
  const drawn = await draws.getMany(entries.map(({ drawId }) => drawId));
  return recruitments.getMany(drawn.map((draw) => draw?.recruitmentId ?? ''));
}
