import fc from 'fast-check';
import { type DrawSecrets, prepareCommitment, shareCommitment } from '../record/commit.ts';
import { assembleRecord } from '../record/draw-from.ts';
import type { DrawAbout, DrawRecord, EntropySource, PublicCommitment } from '../record/record.ts';
import type { Lottery, Policy, Rules } from '../types.ts';
import { RECORDED_ROUND, RECORDED_ROUNDS } from './recorded-rounds.ts';

/** A lottery made by hand or by chance, with rules that all its rows keep. */
export interface SampleDraw {
  readonly lottery: Lottery;
  readonly rules: Rules;
}

export const SECRET = Uint8Array.from({ length: 32 }, (_, i) => i);
const SHARE = 'a1'.repeat(32);
export const SOURCES: readonly EntropySource[] = [
  {
    id: 'harbour',
    kind: 'committed-share',
    by: 'Harbour',
    note: '',
    commitment: shareCommitment('harbour', SHARE),
  },
  { id: 'lotto', kind: 'public-text', by: 'National lottery', note: 'The six numbers, ascending' },
  {
    id: 'drand',
    kind: 'beacon',
    by: 'League of Entropy',
    note: '',
    network: 'drand-quicknet',
    round: RECORDED_ROUND,
  },
];

export const VALUES = new Map([
  ['harbour', SHARE],
  ['lotto', '4 8 15 16 23 42'],
  ['drand', RECORDED_ROUNDS.get(RECORDED_ROUND) ?? ''],
]);

export const ABOUT: DrawAbout = {
  id: 'recruitment-7',
  version: 2,
  earlier: [{ commitment: 'c3'.repeat(32), why: 'A source was unreachable, so nobody was drawn.' }],
  absent: ['Northgate'],
};

export function commit(
  { lottery, rules }: SampleDraw,
  secret = SECRET,
): { commitment: PublicCommitment; secrets: DrawSecrets } {
  return prepareCommitment({
    lottery,
    rules,
    secret,
    label: 'Support worker',
    about: ABOUT,
    withheld: 'left-out',
    committedAt: '2026-09-21T13:13:29.000Z',
    deadline: '2026-09-21T14:13:29.000Z',
    entropySources: SOURCES,
  });
}

/** A whole draw; another lotto text gives another seed. */
export function draw(
  sample: SampleDraw,
  lottoText = '4 8 15 16 23 42',
): { record: DrawRecord; secrets: DrawSecrets } {
  const { commitment, secrets } = commit(sample);
  return {
    record: assembleRecord(commitment, new Map([...VALUES, ['lotto', lottoText]])),
    secrets,
  };
}

/** Six people with overlapping needs and two households; three lines in the table. */
export const SIX_PEOPLE: SampleDraw = {
  lottery: {
    types: [
      {
        features: ['need:homelessness'],
        groups: ['household:mill-lane'],
        served: 0,
        members: ['amara', 'ben'],
      },
      {
        features: ['need:addiction', 'need:homelessness'],
        groups: [],
        served: 1,
        members: ['chidi'],
      },
      {
        features: ['need:addiction'],
        groups: ['household:mill-lane'],
        served: 0,
        members: ['dilys'],
      },
      { features: [], groups: [], served: 2, members: ['ewan', 'farah'] },
    ],
    rows: [
      { composition: [0, 1, 0, 1], tickets: 300n },
      { composition: [0, 1, 1, 0], tickets: 200n },
      { composition: [1, 1, 0, 0], tickets: 500n },
    ],
    total: 1000n,
  },
  rules: {
    seats: 2,
    reserves: 2,
    policy: 'turns',
    quotas: [
      { feature: 'need:homelessness', min: 1, max: 2 },
      { feature: 'need:addiction', min: 1, max: 2 },
    ],
    caps: [{ kind: 'household', max: 1 }],
  },
};

const FEATURES = ['need:homelessness', 'need:addiction', 'team:elm-street'];
const GROUPS = [
  'organisation:lighthouse',
  'organisation:shelter',
  'household:mill-lane',
  'household:quay-side',
];

const anyType = fc.record({
  features: fc.subarray(FEATURES),
  groups: fc.subarray(GROUPS),
  served: fc.nat(3),
  size: fc.integer({ min: 1, max: 4 }),
});

/** Any lottery over up to 20 people; the rules are as tight as its rows allow. */
export const anyDraw: fc.Arbitrary<SampleDraw> = fc
  .uniqueArray(anyType, {
    minLength: 1,
    maxLength: 5,
    selector: ({ features, groups, served }) => JSON.stringify([features, groups, served]),
  })
  .chain((types) => {
    const people = types.flatMap(({ size }, type) => Array.from({ length: size }, () => type));
    return fc.integer({ min: 1, max: Math.min(5, people.length) }).chain((seats) => {
      const panel = fc.shuffledSubarray(people, { minLength: seats, maxLength: seats });
      const row = fc.record({ panel, tickets: fc.bigInt({ min: 1n, max: 10n ** 20n }) });
      return fc.record({
        types: fc.constant(types),
        rows: fc.uniqueArray(row, {
          minLength: 1,
          maxLength: 5,
          selector: (row) => JSON.stringify(row.panel.toSorted((a, b) => a - b)),
        }),
        reserves: fc.nat(8),
        policy: fc.constantFrom<Policy[]>('turns', 'even', 'leaning'),
      });
    });
  })
  .map(({ types, rows, reserves, policy }) => {
    const counts = (names: readonly string[], of: 'features' | 'groups') =>
      names.map((name) =>
        rows.map(({ panel }) => panel.filter((type) => types[type]?.[of].includes(name)).length),
      );
    const perFeature = counts(FEATURES, 'features');
    const perGroup = counts(GROUPS, 'groups');
    const highest = (prefix: string) =>
      Math.max(...perGroup.filter((_, i) => GROUPS[i]?.startsWith(prefix)).flat());
    let person = 0;
    return {
      lottery: {
        types: types.map(({ size, ...type }) => ({
          ...type,
          members: Array.from({ length: size }, () => `Amara Okafor ${person++}`),
        })),
        rows: rows.map(({ panel, tickets }) => ({
          composition: types.map((_, type) => panel.filter((seat) => seat === type).length),
          tickets,
        })),
        total: rows.reduce((sum, row) => sum + row.tickets, 0n),
      },
      rules: {
        seats: rows[0]?.panel.length ?? 0,
        reserves,
        policy,
        quotas: FEATURES.map((feature, i) => ({
          feature,
          min: Math.min(...(perFeature[i] ?? [])),
          max: Math.max(...(perFeature[i] ?? [])),
        })),
        caps: ['organisation', 'household'].map((kind) => ({ kind, max: highest(`${kind}:`) })),
      },
    };
  });
