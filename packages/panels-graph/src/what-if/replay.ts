import type { Chances } from '@freshfaces/fair-draw/types';
import type { Solve } from '../draws/solve.ts';
import { type AgreedSeat, assessPool, type Post } from '../eligibility/assess-pool.ts';
import { drawRules } from '../eligibility/draw-rules.ts';
import type { PoolCandidate } from '../ports.ts';
import { windowStart } from '../services/turns.ts';
import { chanceFrom, drawFrom } from './replay-chance.ts';
import { type TriedRules, withTried } from './what-if.ts';

/** A panel of the last 12 months: what it asked for and who could have been on it as far as is known today. */
interface ReplayPost
  extends Pick<Post, 'organisationId' | 'team' | 'interviewsFrom' | 'interviewsTo' | 'rules'> {
  readonly id: string;
  /** Members who have used the service the post is in. */
  readonly usedTheTeam: readonly string[];
}

export interface ReplayInput {
  /** As the pool is today, of no team; needs are in it, so it stays inside the server. */
  readonly pool: readonly PoolCandidate[];
  /** In the order of their interviews. */
  readonly posts: readonly ReplayPost[];
  /** Turns before the first of them, and turns at other stages all along. */
  readonly services: readonly { readonly memberId: string; readonly date: string }[];
}

/** How often each member is free and interested; by lot, the same under all rules. */
const TAKES_PART = 0.5;

/** What one replay came to. */
export interface Replayed {
  readonly turns: readonly { readonly memberId: string; readonly date: string }[];
  /** People with a chance of at least 1 in 100, for each panel drawn. */
  readonly realChances: readonly number[];
  readonly unmet: number;
}

/**
 * Draws all panels once more, one after the other, by the product's own eligibility, count of turns and
 * solver. Days, loans and training are as today; everyone drawn comes.
 * @param time which of several times: it decides who is free and who is drawn.
 */
export async function replay(
  { pool, posts, services }: ReplayInput,
  tried: TriedRules,
  time: number,
  { solve, drawn }: { readonly solve: Solve; readonly drawn: () => void },
): Promise<Replayed> {
  const turns: { memberId: string; date: string }[] = [];
  const agreed: AgreedSeat[] = [];
  const realChances: number[] = [];
  let unmet = 0;
  for (const post of posts) {
    const candidates = assessPool(
      { ...post, rules: withTried(post.rules, tried) },
      {
        pool: pool
          .filter(({ joinedOn }) => joinedOn <= post.interviewsFrom)
          .map((member) => asThen(member, post, tried)),
        services: [...services, ...turns].filter(
          ({ date }) => date >= windowStart(post.interviewsFrom) && date < post.interviewsFrom,
        ),
        agreed: agreed.filter(({ to }) => to >= post.interviewsFrom),
        saidYes: new Set(
          pool.flatMap(({ memberId }) =>
            chanceFrom(`free ${time} ${post.id} ${memberId}`) < TAKES_PART ? [memberId] : [],
          ),
        ),
      },
    ).flatMap(({ eligible, candidate }) => (eligible ? [candidate] : []));
    const rules = drawRules(withTried(post.rules, tried), post.team);
    const solved = await solve({ candidates, rules });
    drawn();
    if (!solved.feasible) {
      unmet += 1;
      continue;
    }
    realChances.push(peopleWithAChance(solved.chances));
    for (const memberId of drawFrom(solved.chances.lottery, `draw ${time} ${post.id}`)) {
      turns.push({ memberId, date: post.interviewsTo });
      agreed.push({ memberId, from: post.interviewsFrom, to: post.interviewsTo });
    }
  }
  return { turns, realChances, unmet };
}

/** A member as the replay takes them for one post: lent wherever they agreed to be, busy nowhere. */
function asThen(
  member: PoolCandidate,
  { usedTheTeam, team }: ReplayPost,
  { mostTurnsAYear }: TriedRules,
): PoolCandidate {
  const limits = [member.ownLimitPerYear, mostTurnsAYear].filter((limit) => limit !== null);
  const knowsTeam = team !== null && usedTheTeam.includes(member.memberId);
  return {
    ...member,
    homeLends: true,
    busy: [],
    ownLimitPerYear: limits.length === 0 ? null : Math.min(...limits),
    features: knowsTeam ? [...member.features, `team:${team}`] : member.features,
  };
}

const A_REAL_CHANCE = 0.01;

function peopleWithAChance({ lottery, chances }: Chances): number {
  return lottery.types.reduce((sum, { members }, at) => {
    const chance = chances[at];
    const isReal = chance && Number(chance.numerator) / Number(chance.denominator) >= A_REAL_CHANCE;
    return isReal ? sum + members.length : sum;
  }, 0);
}
