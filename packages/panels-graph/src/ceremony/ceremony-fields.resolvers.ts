import { assertCan, can } from '@freshfaces/access';
import { timeOfRound } from '@freshfaces/fair-draw/beacon';
import { pageSize, type Viewer } from '@freshfaces/graph-kit';
import { mayMove } from '../draws/draw-moves.ts';
import { toEnum } from '../enums.ts';
import { mustFind } from '../find.ts';
import type {
  DrawResolvers,
  DrawWitnessResolvers,
  QueryResolvers,
} from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { actionFor } from './ceremony.resolvers.ts';
import { type DrawShare, RECRUITER } from './draw-share.ts';
import { sharesOf } from './draw-shares.store.ts';

type CeremonyFields = Pick<
  DrawResolvers,
  'witnesses' | 'revealWithin' | 'withheld' | 'beaconAt' | 'isAgain'
>;

/** How the ceremony of a draw stands; nothing in it is secret but shares, which are never in it. */
export function ceremonyFields(panels: Panels): CeremonyFields {
  return {
    witnesses: ({ id }) => sharesOf(panels, id),
    revealWithin: ({ revealWithin }) => toEnum(revealWithin),
    withheld: ({ withheld }) => withheld && toEnum(withheld),
    beaconAt: ({ beaconRound }) => (beaconRound === null ? null : timeOfRound(beaconRound)),
    isAgain: ({ isAgain }) => isAgain,
  };
}

export function witnessFields(panels: Panels): DrawWitnessResolvers {
  const may = async (
    share: DrawShare,
    event: 'give-hash' | 'reveal-share',
    viewer: Viewer | null,
  ) => {
    const draw = await mustFind(panels.draws, share.drawId, 'draw');
    const { organisationId } = share;
    return (
      mayMove(draw.state, event) &&
      can(viewer, actionFor(draw, organisationId), { organisationIds: [organisationId] })
    );
  };
  return {
    name: ({ organisationName }) => organisationName,
    recruits: ({ sourceId }) => sourceId === RECRUITER,
    viewerCanGive: async (share, _input, { viewer }) =>
      share.commitment === null && may(share, 'give-hash', viewer),
    viewerCanReveal: async (share, _input, { viewer }) =>
      share.commitment !== null && share.value === null && may(share, 'reveal-share', viewer),
  };
}

type CeremonyQueries = Pick<QueryResolvers, 'drawsToWitness' | 'drawsStartedAgain'>;

export function ceremonyQueries(panels: Panels): CeremonyQueries {
  const { draws, shares } = panels;
  return {
    async drawsToWitness(_parent, { organisationId, first, after }, { viewer }) {
      assertCan(viewer, 'draw.witness', { organisationIds: [organisationId] });
      const where = { asWitness: organisationId };
      const [page, total] = await Promise.all([
        shares.find({
          where,
          sort: { by: 'askedAt', order: 'desc' },
          limit: pageSize(first),
          after: after ?? null,
        }),
        shares.count(where),
      ]);
      const found = await draws.getMany(page.items.map(({ drawId }) => drawId));
      const nodes = found.flatMap((draw) => draw ?? []);
      return { nodes, endCursor: page.after, total };
    },

    async drawsStartedAgain(_parent, { first, after }, { viewer }) {
      assertCan(viewer, 'recruitment.read');
      const where = { isAgain: true };
      const [page, total] = await Promise.all([
        draws.find({
          where,
          sort: { by: 'startedAt', order: 'desc' },
          limit: pageSize(first),
          after: after ?? null,
        }),
        draws.count(where),
      ]);
      return { nodes: page.items, endCursor: page.after, total };
    },
  };
}
