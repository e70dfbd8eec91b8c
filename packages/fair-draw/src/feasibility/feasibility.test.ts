import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allPanels } from '../testing/brute-force.ts';
import { smallDraws } from '../testing/small-draw.ts';
import type { Candidate, RuleChange, Rules } from '../types.ts';
import { checkFeasible } from './feasibility.ts';

describe('an impossible draw', () => {
  test('is found by trying every panel too, and each way out works and is minimal', async () => {
    await fc.assert(
      fc.asyncProperty(smallDraws(7), async ({ candidates, rules }) => {
        const outcome = await checkFeasible(candidates, rules);
        expect(outcome.feasible).toBe(allPanels(candidates, rules).length > 0);
        if (outcome.feasible) return;
        expect(outcome.relaxations.length).toBeGreaterThan(0);
        for (const { changes } of outcome.relaxations) {
          expect(isPossible(candidates, rules, changes)).toBe(true);
          for (const one of changes) {
            expect(
              isPossible(
                candidates,
                rules,
                changes.map((c) => (c === one ? eased(c) : c)),
              ),
            ).toBe(false);
          }
        }
        expect(new Set(outcome.relaxations.map(({ sentence }) => sentence)).size).toBe(
          outcome.relaxations.length,
        );
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  test('names the service that nobody available knows', async () => {
    const people = [someone('a', ['team:oak']), someone('b')];
    const outcome = await checkFeasible(people, {
      seats: 2,
      reserves: 0,
      quotas: [{ feature: 'team:elm-street', min: 1, max: 2 }],
      caps: [],
      policy: 'turns',
    });
    expect(outcome).toMatchObject({
      feasible: false,
      reason: 'At least 1 with “team:elm-street” are asked for, but no one can be drawn.',
      relaxations: [
        {
          changes: [{ kind: 'quota-min', feature: 'team:elm-street', from: 1, to: 0 }],
          sentence:
            'No one who can be drawn has “team:elm-street”: do without it, or ask a partner to lend someone.',
        },
      ],
    });
  });

  test('gives way on a cap and on common needs before it gives way on a small need', async () => {
    const common = ['b', 'c', 'd', 'e'].map((id) => someone(id, ['need:common']));
    const people = [someone('a', ['need:small']), ...common];
    const outcome = await checkFeasible(people, {
      seats: 2,
      reserves: 0,
      quotas: [
        { feature: 'need:small', min: 1, max: 2 },
        { feature: 'need:common', min: 2, max: 2 },
      ],
      caps: [],
      policy: 'turns',
    });
    expect(outcome.feasible ? [] : outcome.relaxations.map(({ changes }) => changes)).toEqual([
      [{ kind: 'quota-min', feature: 'need:common', from: 2, to: 1 }],
      [{ kind: 'quota-min', feature: 'need:small', from: 1, to: 0 }],
    ]);
  });

  test('with fewer people than seats offers a smaller panel', async () => {
    const outcome = await checkFeasible([someone('a')], {
      seats: 2,
      reserves: 0,
      quotas: [],
      caps: [],
      policy: 'turns',
    });
    expect(outcome).toEqual({
      feasible: false,
      reason: 'There are 2 seats but only 1 who can be drawn.',
      relaxations: [
        {
          changes: [{ kind: 'seats', from: 2, to: 1 }],
          sentence: 'Draw a panel of 1 instead of 2.',
        },
      ],
    });
  });

  test('with nobody to draw has no way out', async () => {
    const rules: Rules = { seats: 1, reserves: 0, quotas: [], caps: [], policy: 'turns' };
    expect(await checkFeasible([], rules)).toMatchObject({ feasible: false, relaxations: [] });
  });
});

function someone(id: string, features: string[] = []): Candidate {
  return { id, features, groups: [], served: 0 };
}

/** The same change, one unit smaller. */
function eased(change: RuleChange): RuleChange {
  return { ...change, to: change.to + Math.sign(change.from - change.to) };
}

function isPossible(
  candidates: readonly Candidate[],
  rules: Rules,
  changes: readonly RuleChange[],
): boolean {
  const find = (matches: (change: RuleChange) => boolean, otherwise: number) =>
    changes.find(matches)?.to ?? otherwise;
  return (
    allPanels(candidates, {
      ...rules,
      seats: find(({ kind }) => kind === 'seats', rules.seats),
      quotas: rules.quotas.map(({ feature, min, max }) => ({
        feature,
        min: find((c) => c.kind === 'quota-min' && c.feature === feature, min),
        max: find((c) => c.kind === 'quota-max' && c.feature === feature, max),
      })),
      caps: rules.caps.map(({ kind, max }) => ({
        kind,
        max: find((c) => c.kind === 'cap' && c.cap === kind, max),
      })),
    }).length > 0
  );
}
