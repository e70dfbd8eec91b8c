import { assertCan, can } from '@freshfaces/access';
import { dayOf, type Viewer } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { QueryResolvers, ShortPanelWaiting } from '../generated/resolvers-types.ts';
import { findTalks } from '../interest/find-talks.ts';
import type { Panels } from '../parts.ts';
import { isUnanswered } from '../places/place-state.ts';
import { placesOfMembers } from '../places/places-of-members.ts';
import { shortPanel } from '../short-panels/short-panel.ts';
import { waitingShares } from './waiting-shares.ts';

/** What a home page says waits: counts and posts only, so nothing here is a look at anyone's record. */
export function waitingQuery(panels: Panels): Pick<QueryResolvers, 'panelsWaiting'> {
  return {
    async panelsWaiting(_parent, { organisationId }, context) {
      const at = { organisationIds: [organisationId] };
      const viewer = assertCan(context.viewer, 'draw.witness', at);
      const isLead = can(viewer, 'place.write-down', at);
      const [toWitness, talks, places, shortPanels] = await Promise.all([
        waitingShares(panels, organisationId),
        talksAt(panels, viewer, organisationId),
        isLead ? placesOfMembers(panels, [organisationId]) : [],
        undecided(panels, viewer, organisationId),
      ]);
      const open = places.filter(isUnanswered);
      return {
        id: organisationId,
        toWitness,
        talks,
        placesUnanswered: open.length,
        placesUntil: open[0]?.answerBy ?? null,
        shortPanels,
      };
    },
  };
}

/** Wishes to talk of this organisation's members, or about its posts, that nobody has talked about yet. */
async function talksAt(panels: Panels, viewer: Viewer, organisationId: string): Promise<number> {
  const talks = await findTalks(panels, viewer);
  return talks.filter(
    ({ row, recruitment }) =>
      row.talkedAt === null &&
      [row.homeOrganisationId, recruitment.organisationId].includes(organisationId),
  ).length;
}

/** Panels with an empty seat: the recruiter's own, and for a coordinator those of the whole network. */
async function undecided(
  panels: Panels,
  viewer: Viewer,
  organisationId: string,
): Promise<ShortPanelWaiting[]> {
  const stage = 'panel-ready' as const;
  const decides = can(viewer, 'panel.confirm', { organisationIds: [organisationId] });
  const seesAll = can(viewer, 'override.list');
  if (!decides && !seesAll) return [];
  const where = seesAll ? { stage } : { organisationId, stage };
  const posts = await findAll(panels.recruitments, { where });
  const drawn = await panels.draws.getMany(posts.map(({ drawId }) => drawId ?? ''));
  const today = dayOf(panels.now());
  return posts.flatMap((recruitment, place) => {
    const short = shortPanel(recruitment, drawn[place] ?? null, today);
    if (!short || short.goesAhead) return [];
    const { id, post } = recruitment;
    return [{ recruitmentId: id, post, organisation: { id: recruitment.organisationId } }];
  });
}
