import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countExperience } from '../health/count-experience.ts';
import type { PoolPerson } from '../health/pool-person.ts';
import { NEEDS, type Need } from '../needs/need.ts';
import { HARBOUR } from '../testing/small-network.ts';

/** What is recorded of one member that tells of needs. */
interface Recorded {
  readonly needs: readonly Need[];
  readonly teams: readonly string[];
}

const TEAMS = HARBOUR.teams.map(({ slug }) => slug);
const someone: fc.Arbitrary<Recorded> = fc.record({
  needs: fc.subarray([...NEEDS]),
  teams: fc.subarray([...TEAMS]),
});
const aPool = fc.array(someone, { maxLength: 60 });

function told(pool: readonly Recorded[]) {
  const people = pool.map((_recorded, at) => ({ ...IDLE, memberId: `m${at}` }));
  const counted = countExperience(
    {
      people,
      needs: new Map(pool.map(({ needs }, at) => [`m${at}`, needs])),
      teams: new Map(pool.map(({ teams }, at) => [`m${at}`, teams])),
      organisations: [HARBOUR],
    },
    '2026-11-22',
  );
  const sensitive = [...counted.needs, ...counted.teams].map(({ members: count }) => count);
  return { everyone: people.length, sensitive };
}

const shownIn = (pool: readonly Recorded[]): number[] =>
  told(pool).sensitive.flatMap(({ atLeast }) => atLeast ?? []);

test('no count that is told, and no difference between two of them, is of one to four people', () => {
  fc.assert(
    fc.property(aPool, (pool) => {
      const { everyone } = told(pool);
      const shown = shownIn(pool);
      for (const one of shown) {
        expect(one).toBeGreaterThanOrEqual(5);
        expect(everyone - one).toBeGreaterThanOrEqual(5);
        for (const other of shown) expect(Math.abs(one - other) % 5).toBe(0);
      }
    }),
  );
});

test('whatever is told would be told of at least five different true counts', () => {
  fc.assert(
    fc.property(aPool, fc.constantFrom(...NEEDS), (pool, need) => {
      const place = NEEDS.indexOf(need);
      const asTold = told(pool).sensitive[place]?.text;
      const alike = Array.from({ length: pool.length + 1 }, (_, having) =>
        pool.map((recorded, at) => ({ ...recorded, needs: at < having ? [need] : [] })),
      ).filter((other) => told(other).sensitive[place]?.text === asTold);
      expect(alike.length).toBeGreaterThanOrEqual(Math.min(5, pool.length + 1));
    }),
    { numRuns: 40 },
  );
});

test('one person writing a need down or rubbing it out moves a count by nothing or by a whole five', () => {
  fc.assert(
    fc.property(aPool, someone, fc.nat(), (pool, changed, where) => {
      if (pool.length === 0) return;
      const after = pool.with(where % pool.length, changed);
      const [before, now] = [told(pool).sensitive, told(after).sensitive];
      for (const [at, { atLeast }] of before.entries()) {
        expect([0, 5]).toContain(Math.abs((now[at]?.atLeast ?? 0) - (atLeast ?? 0)));
      }
    }),
  );
});

/** Trained for nothing, so that only the whole pool's counts are told. */
const IDLE: PoolPerson = {
  memberId: '',
  organisationId: HARBOUR.id,
  area: null,
  trained: [],
  lasting: [],
  booked: [],
  mostlyFree: true,
};
