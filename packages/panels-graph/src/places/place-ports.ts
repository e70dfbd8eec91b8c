import { dayOf } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import { isOver } from './place.ts';

/** Places on panels that members said yes to. */
export interface PlacePorts {
  /** Organisations to whose panel a member said yes, until that panel is over; a row a place. */
  placesSaidYes(input: {
    readonly memberIds: readonly string[];
  }): Promise<readonly { readonly memberId: string; readonly organisationId: string }[]>;
}

export function placePorts({ entries, draws, recruitments, now }: Panels): PlacePorts {
  return {
    async placesSaidYes({ memberIds }) {
      const today = dayOf(now());
      const agreed = await findAll(entries, {
        where: { answer: 'yes', memberId: { in: memberIds } },
      });
      const drawn = await draws.getMany(agreed.map(({ drawId }) => drawId));
      const posts = await recruitments.getMany(drawn.map((draw) => draw?.recruitmentId ?? ''));
      return agreed.flatMap(({ memberId, outcome }, at) => {
        const post = posts[at];
        if (outcome !== 'on-the-panel' || !post || isOver(post, today)) return [];
        return [{ memberId, organisationId: post.organisationId }];
      });
    },
  };
}
