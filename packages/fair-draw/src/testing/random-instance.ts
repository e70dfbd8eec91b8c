import type { Candidate, Policy, Rules } from '../types.ts';

/** How large a random pool to make, and how many rules it has. */
export interface InstanceShape {
  readonly people: number;
  readonly seats: number;
  /** Overlapping features with a quota each. */
  readonly features: number;
  readonly policy?: Policy;
  /** Share of people who live with another candidate; 0 to 1. */
  readonly households?: number;
  /** 0: no organisations and no cap on them. */
  readonly organisations?: number;
}

export interface RandomInstance {
  readonly candidates: readonly Candidate[];
  readonly rules: Rules;
}

/**
 * A pool as partner networks have them, the same for the same seed: features that overlap and differ
 * in how rare they are, organisations of uneven size with a cap, some couples, turns served that lean
 * towards few. Some panel always meets the quotas, because they are drawn around a random panel.
 */
export function randomInstance(shape: InstanceShape, seed: number): RandomInstance {
  const { people, seats, features, policy = 'turns', households = 0.1, organisations = 8 } = shape;
  const random = mulberry32(seed);
  const whole = (below: number) => Math.floor(random() * below);
  const frequencies = Array.from({ length: features }, () => 0.04 + 0.4 * random() ** 1.5);
  const candidates = Array.from({ length: people }, (_, i): Candidate => {
    const groups = [];
    if (organisations > 0)
      groups.push(`organisation:${Math.floor(organisations * random() ** 1.5)}`);
    if (random() < households)
      groups.push(`household:${whole(Math.ceil((people * households) / 2))}`);
    return {
      id: `person-${i}`,
      features: frequencies.flatMap((frequency, f) => (random() < frequency ? [`need:${f}`] : [])),
      groups,
      served: Math.floor(5 * random() ** 2),
    };
  });
  const caps = [
    ...(organisations > 0 ? [{ kind: 'organisation', max: 2 }] : []),
    ...(households > 0 ? [{ kind: 'household', max: 1 }] : []),
  ];
  const panel = somePanel(candidates, seats, caps, whole);
  const quotas = frequencies.map((frequency, f) => {
    const feature = `need:${f}`;
    const seated = panel.filter((person) => person.features.includes(feature)).length;
    const expected = frequency * seats;
    return {
      feature,
      min: Math.min(seated, random() < 0.8 ? Math.max(1, Math.floor(expected)) : 0),
      max: Math.max(seated, Math.ceil(expected) + whole(2)),
    };
  });
  return { candidates, rules: { seats, reserves: 2, quotas, caps, policy } };
}

/** People in random order, each seated if no cap forbids it. */
function somePanel(
  candidates: readonly Candidate[],
  seats: number,
  caps: Rules['caps'],
  whole: (below: number) => number,
): Candidate[] {
  const panel: Candidate[] = [];
  const most = new Map(caps.map(({ kind, max }) => [kind, max]));
  for (let tries = 0; panel.length < seats && tries < 100 * seats; tries += 1) {
    const person = candidates[whole(candidates.length)];
    if (!person || panel.includes(person)) continue;
    const fits = person.groups.every(
      (group) =>
        panel.filter(({ groups }) => groups.includes(group)).length <
        (most.get(group.slice(0, group.indexOf(':'))) ?? Infinity),
    );
    if (fits) panel.push(person);
  }
  return panel;
}

/** A small seeded generator of numbers from 0 up to 1: for tests and benches only. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
