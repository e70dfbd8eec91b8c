import { solveChances } from '@freshfaces/fair-draw';
import type { Candidate, Lottery, Policy, Rules } from '@freshfaces/fair-draw/types';
import type { Random } from './random.ts';
import { broken, firstFeasible } from './rules.ts';

type PanelRules = Omit<Rules, 'policy'>;

/** A way of choosing a panel. */
export interface Strategy {
  readonly name: string;
  /** A panel and the order of everyone else, or null where no panel is feasible; and who had a real chance. */
  choose(
    candidates: readonly Candidate[],
    rules: PanelRules,
    random: Random,
  ): Promise<Choice | null>;
}

interface Choice {
  readonly panel: readonly Candidate[];
  readonly order: readonly Candidate[];
  /** People whose chance of a seat was at least 1 in 100. */
  readonly realChance: number;
}

const REAL = 0.01;
const SAMPLES = 300;

/** The product's own draw under one policy. */
export function drawn(policy: Policy): Strategy {
  return {
    name: policy,
    async choose(candidates, rules, random) {
      const solved = await solveChances(candidates, { ...rules, policy });
      const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
      const panel = pickPanel(solved.lottery, random).flatMap((id) => byId.get(id) ?? []);
      const realChance = solved.lottery.types.reduce((sum, type, place) => {
        const chance = solved.chances[place];
        const real = chance && Number(chance.numerator) / Number(chance.denominator) >= REAL;
        return real ? sum + type.members.length : sum;
      }, 0);
      return { panel, order: rest(candidates, panel, random), realChance };
    },
  };
}

function pickPanel(lottery: Lottery, random: Random): string[] {
  let ticket = random.next() * Number(lottery.total);
  const row = lottery.rows.find(({ tickets }) => {
    ticket -= Number(tickets);
    return ticket < 0;
  });
  return (
    (row ?? lottery.rows.at(-1))?.composition.flatMap((count, type) =>
      random.shuffle(lottery.types[type]?.members ?? []).slice(0, count),
    ) ?? []
  );
}

/** Every feasible panel equally likely: shuffle, take the first seats, throw away what breaks a rule. */
export const plainRandom: Strategy = {
  name: 'plain random',
  async choose(candidates, rules, random) {
    const sample = (): readonly Candidate[] | null => randomFeasible(candidates, rules, random);
    const panel = sample();
    return (
      panel && {
        panel,
        order: rest(candidates, panel, random),
        realChance: sampledRealChance(sample),
      }
    );
  },
};

function randomFeasible(
  candidates: readonly Candidate[],
  rules: PanelRules,
  random: Random,
): readonly Candidate[] | null {
  for (let attempt = 0; attempt < 2_000; attempt++) {
    const panel: Candidate[] = [];
    const left = [...candidates];
    while (panel.length < rules.seats && left.length > 0)
      panel.push(...left.splice(random.below(left.length), 1));
    if (panel.length === rules.seats && broken(panel, rules) === 0) return panel;
  }
  return firstFeasible(random.shuffle(candidates), rules);
}

/** Strict turn-taking: the first feasible panel when the least served come first. Known in advance. */
export const leastServed: Strategy = {
  name: 'least served',
  async choose(candidates, rules) {
    const order = [...candidates].sort((a, b) => a.served - b.served || (a.id < b.id ? -1 : 1));
    const panel = firstFeasible(order, rules);
    return (
      panel && {
        panel,
        order: order.filter((one) => !panel.includes(one)),
        realChance: panel.length,
      }
    );
  },
};

/** What hiring managers do without a draw: ask the people they know, and know better the people they asked. */
export function askWhomWeKnow(known: ReadonlyMap<string, number>): Strategy {
  return {
    name: 'ask whom we know',
    async choose(candidates, rules, random) {
      const byFamiliarity = (): Candidate[] =>
        candidates
          .map((one) => ({
            one,
            key: (known.get(one.id) ?? 0) + Math.min(0.3, 0.05 * one.served) + random.next(),
          }))
          .sort((a, b) => b.key - a.key)
          .map(({ one }) => one);
      const order = byFamiliarity();
      const panel = firstFeasible(order, rules);
      if (!panel) return null;
      const realChance = sampledRealChance(() => firstFeasible(byFamiliarity(), rules));
      return { panel, order: order.filter((one) => !panel.includes(one)), realChance };
    },
  };
}

function sampledRealChance(sample: () => readonly Candidate[] | null): number {
  const seen = new Map<string, number>();
  for (let round = 0; round < SAMPLES; round++) {
    for (const { id } of sample() ?? []) seen.set(id, (seen.get(id) ?? 0) + 1);
  }
  return [...seen.values()].filter((times) => times >= REAL * SAMPLES).length;
}

function rest(
  candidates: readonly Candidate[],
  panel: readonly Candidate[],
  random: Random,
): Candidate[] {
  return random.shuffle(candidates.filter((one) => !panel.includes(one)));
}
