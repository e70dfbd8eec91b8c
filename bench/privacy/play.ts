import {
  assembleRecord,
  checkFeasible,
  type DrawRecord,
  type Opening,
  prepareCommitment,
  solveChances,
} from '@freshfaces/fair-draw';
import { luckOf } from '../rotation/world/luck.ts';
import {
  candidateOf,
  eligibleFor,
  makePeople,
  type Person,
  type Rates,
  rulesFor,
} from './world.ts';

/** What staff of the host see of someone on their own pages; `has` is what nobody may learn. */
export interface Seen extends Person {
  /** Turns as the draw counts them. */
  readonly turns: number;
}

/** One draw: what was published, what only an auditor sees, and what the host's pages say. */
export interface Played {
  readonly record: DrawRecord;
  readonly opening: Opening;
  readonly eligible: readonly Seen[];
  readonly panel: readonly Seen[];
  /** Who is which leaf: the reserves, whom the host's pages name in their order, among them. */
  readonly people: readonly (Seen | undefined)[];
}

/** Turns count for as many draws as a network makes in two years. */
const WINDOW = 60;
/** Draws before the first that is looked at, so that turns are as they are in a running network. */
const BEFORE = 40;

/** Draws one after another from one pool whose homes have these rates, each really committed to and really drawn. The same seed plays the same. */
export async function playDraws(
  rates: Rates,
  seed: number,
  draws: number,
): Promise<readonly Played[]> {
  const luck = luckOf(seed);
  const pool = makePeople(rates, luck);
  const served: (readonly string[])[] = [];
  const played: Played[] = [];
  for (let n = 0; n < BEFORE + draws; n++) {
    const post = `post ${n}`;
    const turnsOf = (id: string) =>
      served.slice(-WINDOW).filter((panel) => panel.includes(id)).length;
    const eligible = eligibleFor(pool, post, luck).map((one) => ({
      ...one,
      turns: turnsOf(one.id),
    }));
    const rules = rulesFor(post, luck);
    const candidates = eligible.map((one) => candidateOf(one, one.turns));
    if (!(await checkFeasible(candidates, rules)).feasible) continue;
    const { lottery } = await solveChances(candidates, rules);
    const { commitment, secrets } = prepareCommitment({
      lottery,
      rules,
      label: post,
      about: { id: post, version: 1, earlier: [], absent: [] },
      withheld: 'no-draw',
      committedAt: null,
      deadline: null,
      entropySources: [{ id: 'luck', kind: 'public-text', by: 'luck', note: '' }],
      secret: Uint8Array.from({ length: 32 }, (_, i) => 256 * luck(post, 'secret', String(i))),
    });
    const record = assembleRecord(commitment, new Map([['luck', String(luck(post, 'text'))]]));
    const idOf = new Map(secrets.people.map(({ leaf, id }) => [leaf, id]));
    const ids = new Set(record.result.panel.map((leaf) => idOf.get(leaf)));
    const panel = eligible.filter(({ id }) => ids.has(id));
    served.push(panel.map(({ id }) => id));
    if (n < BEFORE) continue;
    const people = secrets.people.map((one) => eligible.find(({ id }) => id === one.id));
    played.push({ record, opening: secrets.opening, eligible, panel, people });
  }
  return played;
}
