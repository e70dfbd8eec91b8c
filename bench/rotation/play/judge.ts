import type { Candidate, Rules } from '@freshfaces/fair-draw/types';
import { type Assessed, assessPool, gatherPool, type Recruitment } from '@freshfaces/panels-graph';
import type { Network } from '../network/open-network.ts';
import { broken, firstFeasible } from '../rules.ts';

/** Who could be chosen for a recruitment as things stand, by the product's own rules. */
export async function eligibleFor(
  { panels }: Network,
  recruitment: Recruitment,
  askedOn?: string,
): Promise<readonly Assessed[]> {
  const post = { ...recruitment, ...(askedOn === undefined ? {} : { askedOn }) };
  return assessPool(post, await gatherPool(panels, post)).filter(({ eligible }) => eligible);
}

/** Does this panel, all seats taken, keep every rule? */
export function keepsAll(panel: readonly Candidate[], rules: Rules): boolean {
  return panel.length === rules.seats && broken(panel, rules) === 0;
}

export interface Replacement {
  readonly recruitment: Recruitment;
  readonly rules: Rules;
  /** Who stays. */
  readonly stay: readonly Candidate[];
  /** Entrants who are neither on the panel nor gave up their place. */
  readonly waiting: readonly Candidate[];
  readonly chosenOn: string;
}

/**
 * Could anyone have come in so that the panel keeps every rule? Whoever is still eligible, and whose days
 * the pool would really promise, is tried.
 */
export async function someoneCould(network: Network, change: Replacement): Promise<boolean> {
  const { recruitment, rules, stay, waiting } = change;
  const able = new Set(
    (await eligibleFor(network, recruitment, change.chosenOn)).map(({ memberId }) => memberId),
  );
  const could = waiting.filter((one) => able.has(one.id));
  const panel = firstFeasible(could, rules, stay);
  if (!panel) return false;
  for (const one of panel.slice(stay.length)) {
    if (!(await wouldBePromised(network, recruitment, one.id))) {
      return someoneCould(network, {
        ...change,
        waiting: waiting.filter((other) => other !== one),
      });
    }
  }
  return true;
}

async function wouldBePromised(
  { pool }: Network,
  { id, organisationId, interviewsFrom: from, interviewsTo: to, rules }: Recruitment,
  memberId: string,
): Promise<boolean> {
  const place = { drawId: `try ${id}`, recruitmentId: id, memberIds: [memberId] };
  const [answer] = await pool.takeDays({
    ...place,
    organisationId,
    role: rules.trainedFor,
    from,
    to,
  });
  await pool.giveBackDays(place);
  return answer?.taken ?? false;
}
