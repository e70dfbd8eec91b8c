import type { InstanceShape } from '@freshfaces/fair-draw/testing/random-instance';

/** One row of the table: a shape of pool, how many seeds, and the time it must keep (seconds). */
export interface Case {
  readonly name: string;
  readonly shapes: readonly InstanceShape[];
  readonly seeds: number;
  readonly median: number;
  readonly worst: number;
}

const POLICIES = ['turns', 'even', 'leaning'] as const;

const overlapping = (
  people: number,
  seats: readonly number[],
  features: number,
): readonly InstanceShape[] =>
  seats.flatMap((each) => POLICIES.map((policy) => ({ people, seats: each, features, policy })));

/** Shapes from DESIGN.md §2: panels of 3–6 from pools of 50–2,000. */
export const CASES: readonly Case[] = [
  {
    name: '50 people, 8 features',
    shapes: overlapping(50, [3, 4, 6], 8),
    seeds: 4,
    median: 0.3,
    worst: 3,
  },
  {
    name: '100 people, 8 features',
    shapes: overlapping(100, [3, 4, 6], 8),
    seeds: 4,
    median: 0.3,
    worst: 3,
  },
  {
    name: '200 people, 8 features',
    shapes: overlapping(200, [3, 4, 6], 8),
    seeds: 4,
    median: 0.3,
    worst: 3,
  },
  {
    name: '500 people, 8 features',
    shapes: overlapping(500, [4, 6], 8),
    seeds: 2,
    median: 1,
    worst: 15,
  },
  {
    name: '1,000 people, 8 features',
    shapes: overlapping(1000, [4], 8),
    seeds: 1,
    median: 30,
    worst: 30,
  },
  {
    name: '2,000 people, needs, team, cap',
    shapes: POLICIES.map((policy) => ({
      people: 2000,
      seats: 4,
      features: 5,
      households: 0,
      organisations: 20,
      policy,
    })),
    seeds: 2,
    median: 3,
    worst: 3,
  },
];
