import fc from 'fast-check';
import { timeOfRound } from '../beacon/round-time.ts';
import { type DrawSecrets, prepareCommitment, shareCommitment } from '../record/commit.ts';
import { assembleRecord } from '../record/draw-from.ts';
import type { Opening } from '../record/opening.ts';
import type { DrawAbout, DrawRecord, EntropySource } from '../record/record.ts';
import { panelNow, withReplacement } from '../record/replacement.ts';
import { RECORDED_ROUND, RECORDED_ROUNDS } from './recorded-rounds.ts';
import { anyDraw } from './sample-draws.ts';

/** A whole record with the secrets behind it. */
interface AnyRecord {
  readonly record: DrawRecord;
  readonly secrets: DrawSecrets;
}

const anyHex = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
const anyWords = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });

const anyAbout: fc.Arbitrary<DrawAbout> = fc.record({
  id: anyWords,
  version: fc.nat(),
  earlier: fc.uniqueArray(fc.record({ commitment: anyHex, why: anyWords }), {
    maxLength: 3,
    selector: ({ commitment }) => commitment,
  }),
  absent: fc.array(anyWords, { maxLength: 3 }),
});

/** One source, with what it gives; null where it withholds. */
type Given = readonly [source: EntropySource, value: string | null];

const anyShare = (id: string, mayWithhold: boolean): fc.Arbitrary<Given> =>
  fc
    .record({ value: anyHex, by: anyWords, withheld: fc.boolean() })
    .map(({ value, by, withheld }) => [
      {
        id,
        kind: 'committed-share',
        by,
        note: '',
        commitment: shareCommitment(id, value),
      },
      mayWithhold && withheld ? null : value,
    ]);

const anyText: fc.Arbitrary<Given> = fc
  .record({ value: anyWords, by: anyWords, note: anyWords })
  .map(({ value, by, note }) => [{ id: 'text', kind: 'public-text', by, note }, value]);

const anyBeacon: fc.Arbitrary<Given> = fc
  .record({ round: fc.constantFrom(42, 1000, RECORDED_ROUND), by: anyWords })
  .map(({ round, by }) => [
    { id: 'drand', kind: 'beacon', by, note: '', network: 'drand-quicknet', round },
    RECORDED_ROUNDS.get(round) ?? '',
  ]);

/** Sources in any order and number; shares are withheld only where a beacon comes after the deadline. */
const anySources = fc
  .record({ beacon: fc.option(anyBeacon), text: fc.option(anyText), deadline: fc.boolean() })
  .chain(({ beacon, text, deadline }) => {
    const mayWithhold = beacon !== null && deadline;
    const others = [beacon, text].filter((each) => each !== null);
    const ids = ['harbour', 'server', 'shelter'];
    return fc.record({
      given: fc
        .subarray(ids, { minLength: others.length > 0 ? 0 : 1 })
        .chain((some) => fc.tuple(...some.map((id) => anyShare(id, mayWithhold))))
        .chain((shares) => anyOrder([...shares, ...others])),
      times: fc.constant(deadline ? timesBefore(beacon) : { committedAt: null, deadline: null }),
    });
  });

function anyOrder<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

function timesBefore(beacon: Given | null): { committedAt: string; deadline: string } {
  const round = beacon?.[0].kind === 'beacon' ? beacon[0].round : RECORDED_ROUND;
  const at = Date.parse(timeOfRound(round));
  return {
    committedAt: new Date(at - 3_600_000).toISOString(),
    deadline: new Date(at - 10_000).toISOString(),
  };
}

/** Any record that can be made: every kind of source, shares left out, earlier draws, drop-outs. */
export const anyRecord: fc.Arbitrary<AnyRecord> = fc
  .record({
    sample: anyDraw,
    about: anyAbout,
    sources: anySources,
    label: anyWords,
    secret: fc.uint8Array({ minLength: 32, maxLength: 32 }),
    dropOuts: fc.array(fc.tuple(fc.nat(), fc.nat(2)), { maxLength: 3 }),
  })
  .map(({ sample, about, sources: { given, times }, label, secret, dropOuts }) => {
    const values = new Map(given.map(([{ id }, value]) => [id, value]));
    const { commitment, secrets } = prepareCommitment({
      ...sample,
      ...times,
      about,
      label,
      secret,
      withheld: [...values.values()].includes(null) ? 'left-out' : 'no-draw',
      entropySources: given.map(([source]) => source),
    });
    const record = assembleRecord(commitment, values);
    return {
      record: dropOuts.reduce(
        (record, dropOut) => withDropOut(record, secrets.opening, dropOut),
        record,
      ),
      secrets,
    };
  });

function withDropOut(
  record: DrawRecord,
  opening: Opening,
  [place, declined]: [number, number],
): DrawRecord {
  const { panel, gone } = panelNow(record);
  const left = [...panel][place % Math.max(1, panel.size)];
  if (left === undefined) return record;
  const free = record.result.order.filter((leaf) => !panel.has(leaf) && !gone.has(leaf));
  return withReplacement(record, opening, {
    left,
    unavailable: free.slice(0, declined).sort((a, b) => a - b),
  });
}
