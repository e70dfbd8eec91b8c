import type { Candidate, Rules } from '@freshfaces/fair-draw/types';
import type { Random } from './random.ts';

/** A member of the simulated pool. */
export interface Person {
  readonly id: string;
  readonly features: readonly string[];
  readonly groups: readonly string[];
  /** How often they are free for a panel, 0–1. */
  readonly free: number;
  /** How often they say no when drawn, 0–1. */
  readonly declines: number;
  /** How well the recruiters know them at the start; only "ask whom we know" looks at it. */
  readonly known: number;
}

/** One panel that is needed, with who is free on its dates. */
export interface Post {
  readonly month: number;
  readonly rules: Omit<Rules, 'policy'>;
  readonly free: ReadonlySet<string>;
  /** A draw for each candidate, 0–1: below their `declines` they say no to this post. Same for every strategy. */
  readonly mood: ReadonlyMap<string, number>;
  /** Below `DROPS_OUT` they say yes and then can't come. */
  readonly luck: ReadonlyMap<string, number>;
}

export const DROPS_OUT = 0.05;
const NEEDS: readonly (readonly [string, number])[] = [
  ['need:homelessness', 0.4],
  ['need:substance-misuse', 0.3],
  ['need:mental-ill-health', 0.45],
  ['need:offending', 0.12],
];
const ORGANISATIONS = 8;
const TEAMS = 12;

/** A pool in which people differ in what they have lived through, how free they are and how well known. */
export function makePeople(count: number, random: Random): readonly Person[] {
  return Array.from({ length: count }, (_, place) => {
    const organisation = random.below(ORGANISATIONS);
    const teams = [random.below(TEAMS), random.below(TEAMS)].slice(0, 1 + random.below(2));
    const household = place % 30 < 2 ? [`household:${Math.floor(place / 30)}`] : [];
    return {
      id: `p${String(place + 1).padStart(3, '0')}`,
      features: [
        ...NEEDS.filter(([, share]) => random.chance(share)).map(([need]) => need),
        ...[...new Set(teams)].map((team) => `team:${team}`),
      ],
      groups: [`organisation:${organisation}`, ...household],
      free: 0.3 + 0.6 * random.next(),
      declines: 0.05 + 0.2 * random.next(),
      known: random.next() ** 3,
    };
  });
}

/** The same stream of posts for every strategy: seats 3–4, one to three needs, often someone from the team. */
export function makePosts(
  count: number,
  months: number,
  people: readonly Person[],
  random: Random,
): readonly Post[] {
  return Array.from({ length: count }, (_, place) => ({
    month: Math.floor((place * months) / count),
    rules: rulesOf(random),
    free: new Set(people.filter((person) => random.chance(person.free)).map(({ id }) => id)),
    mood: new Map(people.map(({ id }) => [id, random.next()])),
    luck: new Map(people.map(({ id }) => [id, random.next()])),
  }));
}

function rulesOf(random: Random): Omit<Rules, 'policy'> {
  const seats = random.chance(0.6) ? 4 : 3;
  const needs = random.shuffle(NEEDS.map(([need]) => need)).slice(0, 1 + random.below(3));
  const quotas = needs.map((feature) => ({ feature, min: 1, max: seats }));
  const team = { feature: `team:${random.below(TEAMS)}`, min: 1, max: seats };
  return {
    seats,
    reserves: 3,
    quotas: random.chance(0.5) ? [...quotas, team] : quotas,
    caps: [
      { kind: 'organisation', max: 2 },
      { kind: 'household', max: 1 },
    ],
  };
}

/** Who could be drawn for this post, with their turns so far. */
export function candidatesFor(
  post: Post,
  people: readonly Person[],
  turns: ReadonlyMap<string, number>,
): Candidate[] {
  return people
    .filter(({ id }) => post.free.has(id))
    .map(({ id, features, groups }) => ({ id, features, groups, served: turns.get(id) ?? 0 }));
}
