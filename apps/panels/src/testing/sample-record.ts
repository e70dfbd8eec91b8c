import { prepareCommitment, shareCommitment } from '@freshfaces/fair-draw/commit';
import { assembleRecord, recordText } from '@freshfaces/fair-draw/draw-from';
import { receiptFor } from '@freshfaces/fair-draw/receipt';
import { RECORDED_ROUND, RECORDED_ROUNDS } from '@freshfaces/fair-draw/testing/recorded-rounds';
import type { Lottery, Rules } from '@freshfaces/fair-draw/types';

const rules: Rules = {
  seats: 2,
  reserves: 1,
  quotas: [{ feature: 'need:homelessness', min: 1, max: 2 }],
  caps: [],
  policy: 'even',
};

const lottery: Lottery = {
  types: [
    { features: [], groups: [], served: 0, members: ['ash', 'birch', 'cedar'] },
    { features: ['need:homelessness'], groups: [], served: 0, members: ['dogwood', 'elder'] },
  ],
  rows: [
    { composition: [0, 2], tickets: 1n },
    { composition: [1, 1], tickets: 3n },
  ],
  total: 4n,
};

const shares = { freshfaces: '11'.repeat(32), witness: '22'.repeat(32) };

const sources = Object.entries(shares).map(([id, share]) => ({
  kind: 'committed-share' as const,
  id,
  by: id,
  note: 'For a test.',
  commitment: shareCommitment(id, share),
}));

const draw = {
  lottery,
  rules,
  label: 'Support worker, Harbour',
  about: { id: 'recruitment-1', version: 1, earlier: [], absent: [] },
  withheld: 'no-draw' as const,
  entropySources: sources,
  committedAt: '2026-11-22T09:00:00.000Z',
  deadline: '2026-11-22T11:00:00.000Z',
  secret: new Uint8Array(32).fill(7),
};

const { commitment, secrets } = prepareCommitment(draw);

const record = assembleRecord(commitment, new Map(Object.entries(shares)));

/** A small draw, really committed to and really drawn. */
export const SAMPLE_RECORD = recordText(record);

/** The second try: a witness was absent, another kept a share back, and drand closed the seed. */
export const CEREMONY_RECORD = recordText(
  assembleRecord(
    prepareCommitment({
      ...draw,
      about: {
        id: 'recruitment-1',
        version: 1,
        earlier: [{ commitment: '33'.repeat(32), why: 'The witness closed her browser.' }],
        absent: ['Shelter'],
      },
      withheld: 'left-out',
      entropySources: [
        ...sources,
        {
          kind: 'beacon',
          id: 'drand',
          by: 'League of Entropy',
          note: '',
          network: 'drand-quicknet',
          round: RECORDED_ROUND,
        },
      ],
      committedAt: '2026-09-21T13:00:00.000Z',
      deadline: '2026-09-21T14:00:00.000Z',
    }).commitment,
    new Map([
      ['freshfaces', shares.freshfaces],
      ['witness', null],
      ['drand', RECORDED_ROUNDS.get(RECORDED_ROUND) ?? ''],
    ]),
  ),
);

/** The same before it was drawn. */
export const SAMPLE_COMMITMENT = JSON.stringify(commitment);

/** The private receipt of someone in it: `ash`, `elder`. */
export function sampleReceipt(id: string): string {
  return JSON.stringify(receiptFor(id, secrets, record));
}

/** What it seals, as an auditor is given it. */
export const SAMPLE_OPENING = JSON.stringify(secrets.opening);

/** The record as the graph answers it, with some fields changed. */
export function recordAnswer(change: object = {}) {
  return {
    drawRecord: {
      __typename: 'PublicDrawRecord',
      id: 'draw-1',
      post: 'Support worker',
      organisationName: 'Harbour',
      state: 'PICKED',
      reason: null,
      again: null,
      shares: null,
      commitment: commitment.commitment,
      publishedAt: '2026-11-22T09:00:00.000Z',
      deadline: '2026-11-22T11:00:00.000Z',
      pickedAt: '2026-11-22T09:05:00.000Z',
      record: SAMPLE_RECORD,
      abandonedBefore: [],
      viewerCanAudit: false,
      canBeOpenedUntil: '2999-01-01',
      audits: [],
      ...change,
    },
  };
}
