import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { type OrganisationFairness, overrideShare } from './override-share.ts';

/** What else of an organisation's panels was done by hand, beside how its seats were filled. */
interface FairnessByHand extends OrganisationFairness {
  /** How often the time to answer was ended early, before all had answered. */
  readonly endedEarly: number;
  /** How often staff wrote down for a member that they can't come. */
  readonly writtenDown: number;
}

type Read = Pick<
  Panels,
  'recruitments' | 'draws' | 'overrides' | 'interestWindows' | 'writtenDown'
>;

/** What each organisation did by hand, of panels with interviews on or after that day, `YYYY-MM-DD`. */
export async function fairnessSince(
  panels: Read,
  since: string,
): Promise<readonly FairnessByHand[]> {
  const found = await findAll(panels.recruitments, { where: { interviewsFrom: { gte: since } } });
  const [shares, ended, wrote] = await Promise.all([
    seatShares(panels, found),
    earlyEnds(panels, found),
    staffDropOuts(panels, found),
  ]);
  const seated = new Set(shares.map(({ organisationId }) => organisationId));
  const unseated = [...new Set([...ended, ...wrote])]
    .filter((organisationId) => !seated.has(organisationId))
    .map((organisationId) => ({ organisationId, seats: 0, byDraw: 0, share: null }));
  return [...shares, ...unseated].map((share) => ({
    ...share,
    endedEarly: ended.filter((organisationId) => organisationId === share.organisationId).length,
    writtenDown: wrote.filter((organisationId) => organisationId === share.organisationId).length,
  }));
}

async function seatShares(
  { draws, overrides }: Read,
  found: readonly Recruitment[],
): Promise<readonly OrganisationFairness[]> {
  const seated = found.filter(({ stage }) => stage === 'panel-ready' || stage === 'completed');
  const drawn = await draws.getMany(seated.map(({ drawId, id }) => drawId ?? id));
  const changed = await findAll(overrides, { where: of(seated) });
  return overrideShare(
    seated.map(({ id, organisationId, method, handPicked }, at) => {
      const seats = method === 'hand-picked' ? handPicked.length : (drawn[at]?.panel.length ?? 0);
      const byHand =
        method === 'hand-picked'
          ? seats
          : changed.filter(({ recruitmentId }) => recruitmentId === id).length;
      return { organisationId, seats, byHand };
    }),
  );
}

/** Whose it was, once for each time that the time to answer was ended early. */
async function earlyEnds(
  { interestWindows }: Read,
  found: readonly Recruitment[],
): Promise<readonly string[]> {
  const windows = await findAll(interestWindows, { where: of(found) });
  return windows.flatMap(({ organisationId, endedEarly = [] }) =>
    endedEarly.map(() => organisationId),
  );
}

/** Whose panel it was, once for each member for whom staff wrote it down. */
async function staffDropOuts(
  { writtenDown }: Read,
  found: readonly Recruitment[],
): Promise<readonly string[]> {
  const wrote = await findAll(writtenDown, { where: of(found) });
  return wrote.map(({ organisationId }) => organisationId);
}

function of(found: readonly Recruitment[]) {
  return { recruitmentId: { in: found.map(({ id }) => id) } };
}
