import type { Candidate, Rules } from '@freshfaces/fair-draw/types';
import { below, type Luck } from '../rotation/world/luck.ts';

/** The one experience that every draw asks for. */
const NEED = 'need:asked-for';

/** How common it is among the members of each home, which anybody who knows the charity can guess. */
export type Rates = Readonly<Record<string, number>>;

/** As homelessness is in the demo network. */
export const COMMON: Rates = {
  harbour: 0.85,
  tideway: 0.35,
  northgate: 0.25,
  fairway: 0.3,
  lantern: 0.8,
  meadow: 0.25,
  quay: 0.25,
};

/** As offending is, but that every home has someone: a rule that few can keep. */
export const RARE: Rates = {
  harbour: 0.04,
  tideway: 0.08,
  northgate: 0.03,
  fairway: 0.25,
  lantern: 0.04,
  meadow: 0.03,
  quay: 0.03,
};

/** Members in a home; with seven homes about as many as the demo network has. */
const SIZES = [24, 22, 22, 20, 20, 18, 14];

export interface Person {
  readonly id: string;
  readonly home: string;
  readonly household: string | null;
  readonly has: boolean;
}

/** A pool like the demo network's: homes of uneven size and kind, a few couples. */
export function makePeople(rates: Rates, luck: Luck): readonly Person[] {
  return Object.entries(rates).flatMap(([home, rate], at) =>
    Array.from({ length: SIZES[at] ?? 0 }, (_, i) => ({
      id: `${home}-${i}`,
      home,
      household: i < 2 ? home : null,
      has: luck(home, String(i), 'has') < rate,
    })),
  );
}

/** Who of them can be drawn for one post: two in five, as others are busy, resting or not interested. */
export function eligibleFor(
  people: readonly Person[],
  post: string,
  luck: Luck,
): readonly Person[] {
  return people.filter(({ id }) => luck(post, id, 'eligible') < 0.4);
}

export function candidateOf(person: Person, served: number): Candidate {
  const { id, home, household, has } = person;
  return {
    id,
    features: has ? [NEED] : [],
    groups: [`organisation:${home}`, ...(household === null ? [] : [`household:${household}`])],
    served,
  };
}

/** Three or four seats, one rule of experience, at most two of one home: the host knows all of that. */
export function rulesFor(post: string, luck: Luck): Rules {
  const seats = 3 + below(2, luck(post, 'seats') * 1.4);
  return {
    seats: Math.min(4, seats),
    reserves: 2,
    policy: 'turns',
    quotas: [{ feature: NEED, min: 1, max: Math.min(4, seats) }],
    caps: [
      { kind: 'organisation', max: 2 },
      { kind: 'household', max: 1 },
    ],
  };
}
