import fc from 'fast-check';
import type { Candidate, Policy, Rules } from '../types.ts';

/** A draw small enough to try every panel. */
export interface SmallDraw {
  readonly candidates: readonly Candidate[];
  readonly rules: Rules;
}

const FEATURES = ['need:a', 'need:b', 'need:c', 'team:d'];

const person = fc.record({
  features: fc.subarray(FEATURES),
  organisation: fc.option(fc.integer({ min: 0, max: 2 })),
  household: fc.option(fc.integer({ min: 0, max: 1 })),
  served: fc.integer({ min: 0, max: 3 }),
});

const quota = fc.record({
  min: fc.integer({ min: 0, max: 2 }),
  room: fc.integer({ min: 0, max: 3 }),
});

/** Random small draws: several values a person, quotas, caps on organisations, households of conflict. */
export function smallDraws(mostPeople: number): fc.Arbitrary<SmallDraw> {
  return fc
    .record({
      people: fc.array(person, { minLength: 3, maxLength: mostPeople }),
      seats: fc.integer({ min: 1, max: 4 }),
      quotas: fc.array(quota, { maxLength: FEATURES.length }),
      perOrganisation: fc.integer({ min: 1, max: 2 }),
      policy: fc.constantFrom<Policy>('turns', 'even', 'leaning'),
    })
    .map(({ people, seats, quotas, perOrganisation, policy }) => ({
      candidates: people.map(({ features, organisation, household, served }, i) => ({
        id: `p${i}`,
        features,
        groups: [
          ...(organisation === null ? [] : [`organisation:${organisation}`]),
          ...(household === null ? [] : [`household:${household}`]),
        ],
        served,
      })),
      rules: {
        seats,
        reserves: 0,
        quotas: quotas.map(({ min, room }, i) => ({
          feature: FEATURES[i] ?? '',
          min: Math.min(min, seats),
          max: min + room,
        })),
        caps: [
          { kind: 'organisation', max: perOrganisation },
          { kind: 'household', max: 1 },
        ],
        policy,
      },
    }));
}
