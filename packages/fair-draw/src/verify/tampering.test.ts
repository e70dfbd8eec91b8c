import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commitmentOf } from '../record/commit.ts';
import { drawFrom, recordText } from '../record/draw-from.ts';
import type { CommittedPart, DrawRecord, DrawResult, PublicCommitment } from '../record/record.ts';
import { withReplacement } from '../record/replacement.ts';
import { seedOf } from '../record/seed.ts';
import { changedAt, changesOf, isEarlierRecord, pathsOf, valueAt } from '../testing/changes.ts';
import { RECORDED_ROUND, RECORDED_ROUNDS } from '../testing/recorded-rounds.ts';
import { anyDraw, draw, SIX_PEOPLE } from '../testing/sample-draws.ts';
import { verify, verifyText } from './verify.ts';

function withDropOuts({ record, secrets }: ReturnType<typeof draw>): DrawRecord {
  const [left = 0] = record.result.panel;
  const unavailable = record.result.order.slice(0, 1);
  return withReplacement(record, secrets.opening, { left, unavailable });
}

describe('a record in which anything was changed', () => {
  test('fails with a reason, whichever value it is and whatever it was changed to', async () => {
    const record = withDropOuts(draw(SIX_PEOPLE));
    expect(await verify(record)).toMatchObject({ ok: true });
    const unseen: string[] = [];
    for (const path of pathsOf(record)) {
      for (const changed of changesOf(valueAt(record, path))) {
        const verdict = await verify(changedAt(record, path, changed));
        const sentences = verdict.ok ? [] : verdict.problems.map(({ sentence }) => sentence);
        const seen = sentences.some((sentence) => /^[A-Z].+\.$/.test(sentence));
        if (!seen && !isEarlierRecord(path, changed)) {
          unseen.push(`${path.join('.')} → ${JSON.stringify(changed)}`);
        }
      }
    }
    expect(unseen).toEqual([]);
  });

  test('fails when any one bit of the file is flipped', async () => {
    const bytes = new TextEncoder().encode(recordText(withDropOuts(draw(SIX_PEOPLE))));
    const read = new TextDecoder('utf-8');
    expect(await verifyText(read.decode(bytes))).toMatchObject({ ok: true });
    const unseen: string[] = [];
    for (const [at, byte] of bytes.entries()) {
      const bit = at % 8;
      bytes[at] = byte ^ (1 << bit);
      if ((await verifyText(read.decode(bytes))).ok) unseen.push(`bit ${bit} of byte ${at}`);
      bytes[at] = byte;
    }
    expect(unseen).toEqual([]);
  });

  test('fails in any draw, at any bit', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyDraw, fc.nat(), fc.nat(7), async (sample, place, bit) => {
        const bytes = new TextEncoder().encode(recordText(withDropOuts(draw(sample))));
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        expect(await verifyText(new TextDecoder().decode(bytes))).toMatchObject({ ok: false });
      }),
      { numRuns: 1000 },
    );
  });

  test('fails when a field is there twice, though the last one is right', async () => {
    const text = recordText(draw(SIX_PEOPLE).record);
    const doubled = text.replace('"seed":', '"seed":"0","seed":');
    expect(await verifyText(doubled)).toMatchObject({ ok: false });
    expect(await verifyText(JSON.stringify(JSON.parse(text), null, 2))).toMatchObject({ ok: true });
  });

  test('never throws, whatever it is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.string(), async (anything, text) => {
        expect(await verify(anything)).toMatchObject({ ok: false });
        expect(await verifyText(text)).toMatchObject({ ok: false });
      }),
    );
  });
});

/** A forger who knows the format: everything after the change is made to fit again. */
function forged(change: (committed: CommittedPart) => Partial<CommittedPart>): unknown {
  const { record } = draw(SIX_PEOPLE);
  const committed = { ...record.committed, ...change(record.committed) };
  const commitment = { ...record, committed, commitment: commitmentOf(committed) };
  const seed = seedOf(commitment, record.reveal);
  return { ...commitment, seed, result: resultOf(commitment, seed) ?? record.result };
}

/** Undefined where the table seats people who do not exist. */
function resultOf(commitment: PublicCommitment, seed: string): DrawResult | undefined {
  try {
    return drawFrom(commitment, seed);
  } catch {
    return undefined;
  }
}

function firstChanged<T>(list: readonly T[], change: (first: T) => T): T[] {
  return list.map((each, i) => (i === 0 ? change(each) : each));
}

describe('a record forged so that its hashes fit', () => {
  test('still verifies when nothing was changed', async () => {
    expect(await verify(forged(() => ({})))).toMatchObject({ ok: true });
  });

  const forgeries: [string, (committed: CommittedPart) => Partial<CommittedPart>, string][] = [
    [
      'fails when a line seats more of a type than there are',
      ({ rows, types }) => {
        const alone = types.findIndex(({ size }) => size === 1);
        return { rows: firstChanged(rows, (row) => ({ ...row, types: [alone, alone] })) };
      },
      'This line does not seat the right number of people who exist.',
    ],
    [
      'fails when a stated chance is not what the tickets give',
      ({ types }) => ({ types: firstChanged(types, (type) => ({ ...type, chance: '1/2' })) }),
      'This chance is not what the tickets give.',
    ],
    [
      'fails when tickets moved and the chances stayed',
      ({ rows }) => ({
        rows: rows.map((row, i) => ({ ...row, tickets: String([301, 199, 500][i]) })),
      }),
      'This chance is not what the tickets give.',
    ],
    [
      'fails when the tickets do not add up',
      () => ({ total: '1001' }),
      'The tickets do not add up to their total.',
    ],
    [
      'fails when someone was swapped in the list',
      ({ leaves }) => ({ leaves: firstChanged(leaves, () => '0'.repeat(64)) }),
      'The fingerprint of the list does not fit it.',
    ],
    [
      'fails when the deadline is before the commitment',
      () => ({ deadline: '2026-09-20T10:00:00.000Z' }),
      'The deadline is before the commitment, or one is missing.',
    ],
    [
      'fails when the beacon comes before the deadline',
      () => ({ deadline: '2026-09-21T14:13:39.001Z' }),
      'This round came before the deadline, while shares could still be withheld.',
    ],
    [
      'fails when shares may be left out and nothing closes the seed after them',
      () => ({ committedAt: null, deadline: null }),
      'Shares may be left out only where a beacon comes at or after a deadline.',
    ],
    [
      'fails when the beacon is another round than its signature is for',
      ({ entropy }) => ({
        entropy: entropy.map((each) =>
          each.kind === 'beacon' ? { ...each, round: each.round + 1 } : each,
        ),
      }),
      `This is not what drand signed for round ${RECORDED_ROUND + 1}.`,
    ],
    [
      'fails when an earlier draw is named twice',
      ({ about }) => ({ about: { ...about, earlier: [...about.earlier, ...about.earlier] } }),
      'An earlier draw is named twice.',
    ],
    [
      'fails when a share has another commitment',
      ({ entropy }) => ({
        entropy: entropy.map((source) =>
          source.kind === 'committed-share' ? { ...source, commitment: '0'.repeat(64) } : source,
        ),
      }),
      'This is not the share that Harbour committed to.',
    ],
  ];
  test.each(forgeries)('%s', async (_name, change, sentence) => {
    const verdict = await verify(forged(change));
    expect(verdict.ok ? [] : verdict.problems.map((problem) => problem.sentence)).toContain(
      sentence,
    );
  });
});

/** The same draw with other values given, everything after them made to fit. */
function drawnWith(
  withheld: 'no-draw' | 'left-out',
  values: Record<string, string | null>,
): unknown {
  const { record } = draw(SIX_PEOPLE);
  const committed = { ...record.committed, withheld };
  const reveal = record.reveal.map((each) => ({ ...each, value: values[each.id] ?? each.value }));
  const kept = reveal.map((each) => (values[each.id] === null ? { ...each, value: null } : each));
  const commitment = { ...record, committed, commitment: commitmentOf(committed), reveal: kept };
  const seed = seedOf(commitment, kept);
  return { ...commitment, seed, result: drawFrom(commitment, seed) };
}

describe('a share that was withheld', () => {
  const MISSING = 'This value is missing, and the draw can’t go on without it.';

  test('is left out, and the verdict says whose it is', async () => {
    const verdict = await verify(drawnWith('left-out', { harbour: null }));
    const sentences = verdict.ok ? verdict.checks.map(({ sentence }) => sentence) : [];
    expect(sentences.join(' ')).toContain('Withheld and left out: the share of Harbour.');
    expect(sentences.join(' ')).toContain(
      'Round 32398885 of drand came at 2026-09-21T14:13:39.000Z',
    );
  });

  const forgeries: [string, Parameters<typeof drawnWith>, string][] = [
    ['fails where that stops the draw', ['no-draw', { harbour: null }], MISSING],
    ['fails for a public text', ['left-out', { lotto: null }], MISSING],
    ['fails for the beacon', ['left-out', { drand: null }], MISSING],
    [
      'fails when the beacon’s value is another round’s',
      ['left-out', { drand: RECORDED_ROUNDS.get(1000) ?? '' }],
      `This is not what drand signed for round ${RECORDED_ROUND}.`,
    ],
  ];
  test.each(forgeries)('%s', async (_name, draws, sentence) => {
    const verdict = await verify(drawnWith(...draws));
    const sentences = verdict.ok ? [] : verdict.problems.map((problem) => problem.sentence);
    expect(sentences).toEqual([sentence]);
  });
});
