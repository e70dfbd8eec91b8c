import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Need } from '../needs/need.ts';
import { type CountedGroup, countedGroups } from './counted-groups.ts';
import { coverOf } from './cover.ts';
import { groupCounts, poolCount } from './need-counts.ts';
import type { PoolPerson } from './pool-person.ts';
import { roleHealth } from './role-health.ts';

const NEED: Need = 'offending';
const AREAS = ['North', 'South'];

/** Everything that pool health and the pool's front page show of one need, as text. */
function shownOf(people: readonly PoolPerson[], having: ReadonlySet<string>): string {
  const groups = countedGroups(people);
  const counts = groupCounts(groups, (id) => (having.has(id) ? [NEED] : []));
  const facts = { need: NEED, count: having.size, everyone: people.length };
  const cells = coverOf(roleHealth(people, AREAS), counts).filter(({ need }) => need === NEED);
  return JSON.stringify([cells, counts, poolCount(facts, groups, counts)]);
}

/** So many of each group, and so many of those in none, have the need. */
function withCounts(
  people: readonly PoolPerson[],
  groups: readonly CountedGroup[],
  many: readonly number[],
) {
  const grouped = groups.map((group) => group.people);
  const inOne = new Set(grouped.flat().map(({ memberId }) => memberId));
  const pots = [...grouped, people.filter(({ memberId }) => !inOne.has(memberId))];
  return new Set(pots.flatMap((pot, at) => pot.slice(0, many[at]).map(({ memberId }) => memberId)));
}

/** People alike in what everyone may see: one to three such blocks, and people who are ready for nothing. */
const aBlock = fc.record({
  area: fc.constantFrom(...AREAS),
  lasting: fc.constantFrom(
    ['OBSERVER' as const],
    ['OBSERVER' as const, 'PANEL_MEMBER' as const],
    ['PANEL_MEMBER' as const, 'CHAIR' as const],
    ['SHORT_LISTING' as const],
  ),
  size: fc.integer({ min: 1, max: 22 }),
  homes: fc.integer({ min: 1, max: 5 }),
});
const idle = fc.record({
  area: fc.constantFrom(...AREAS),
  lasting: fc.constant([]),
  size: fc.integer({ min: 0, max: 9 }),
  homes: fc.constant(2),
});
const aPool = fc
  .tuple(fc.array(aBlock, { minLength: 1, maxLength: 3 }), idle)
  .map(([blocks, rest]) => [...blocks, rest].flatMap(peopleOf));

function peopleOf(
  block: { area: string; lasting: PoolPerson['lasting']; size: number; homes: number },
  place: number,
): PoolPerson[] {
  const { area, lasting, size, homes } = block;
  return Array.from({ length: size }, (_, at) => ({
    memberId: `m${place}-${at}`,
    organisationId: `o${at % homes}`,
    area,
    trained: lasting,
    lasting,
    booked: [],
    mostlyFree: true,
  }));
}

/** Counts at which rules like to break: none, all, and both sides of a step. */
const aShare = fc.constantFrom(0, 0.15, 0.3, 0.5, 0.75, 1, 4, 5, 9);
const countOf = (share: number, size: number) =>
  Math.min(size, share <= 1 ? Math.round(share * size) : share);

/** Every way the true counts can be. */
function* worlds(sizes: readonly number[]): Generator<number[]> {
  const [first, ...rest] = sizes;
  if (first === undefined) return yield [];
  for (let many = 0; many <= first; many++) {
    for (const others of worlds(rest)) yield [many, ...others];
  }
}

/** True counts, group by group and last those in no group, between which the pages do not tell. */
function alikeTo(people: readonly PoolPerson[], truth: readonly number[]) {
  const groups = countedGroups(people);
  const shown = shownOf(people, withCounts(people, groups, truth));
  return [...worlds(sizesOf(people))].filter(
    (many) => shownOf(people, withCounts(people, groups, many)) === shown,
  );
}

function sizesOf(people: readonly PoolPerson[]): readonly number[] {
  const sizes = countedGroups(people).map((group) => group.people.length);
  return [...sizes, people.length - sizes.reduce((sum, size) => sum + size, 0)];
}

/** Groups of whom the pages tell for certain that everyone has the need, or that nobody has it. */
function toldForCertain(people: readonly PoolPerson[], truth: readonly number[]) {
  const alike = alikeTo(people, truth);
  return [...sizesOf(people).entries()].filter(([at, size]) => {
    const possible = alike.map((many) => many[at] ?? 0);
    return size > 0 && (Math.min(...possible) === size || Math.max(...possible) === 0);
  });
}

describe('R44: an attacker who knows who is trained, free and at home where, and every rule', () => {
  test('never learns that anyone has a need, or that anyone has none', () => {
    const shares = fc.array(aShare, { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(aPool, shares, (people, share) => {
        const sizes = sizesOf(people);
        fc.pre(sizes.length > 1 && sizes.reduce((all, size) => all * (size + 1), 1) < 2_500);
        const truth = sizes.map((size, at) => countOf(share[at] ?? 0, size));
        expect(toldForCertain(people, truth)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  test('learns nothing by taking an area’s figures from the whole pool’s', () => {
    const trained = { area: 'North', lasting: ['PANEL_MEMBER' as const], size: 20, homes: 4 };
    const others = { area: 'North', lasting: [], size: 11, homes: 4 };
    const people = [...peopleOf(trained, 0), ...peopleOf(others, 1)];
    expect(sizesOf(people)).toEqual([20, 11]);
    expect(toldForCertain(people, [4, 11])).toEqual([]);
    expect(toldForCertain(people, [20, 0])).toEqual([]);
  });

  test('finds everyone in one group at most: there are no two figures to take from each other', () => {
    fc.assert(
      fc.property(aPool, (people) => {
        const counted = countedGroups(people).flatMap((group) => group.people);
        expect(new Set(counted).size).toBe(counted.length);
      }),
    );
  });

  test('who leads an organisation and knows its members’ needs learns nothing of the others’', () => {
    fc.assert(
      fc.property(aPool, (people) => {
        for (const group of countedGroups(people)) {
          const everyoneHas = groupCounts([group], () => [NEED]);
          const shown = everyoneHas.find(({ need }) => need === NEED)?.atLeast ?? 0;
          for (const home of new Set(group.people.map(({ organisationId }) => organisationId))) {
            const others = group.people.filter(({ organisationId }) => organisationId !== home);
            expect(others.length - shown).toBeGreaterThanOrEqual(5);
          }
        }
      }),
    );
  });
});
