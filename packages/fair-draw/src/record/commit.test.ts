import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ABOUT,
  anyDraw,
  commit,
  draw,
  SECRET,
  SIX_PEOPLE,
  SOURCES,
} from '../testing/sample-draws.ts';
import { verifyLabels, verifyReceipt } from '../verify/verify.ts';
import { prepareCommitment, shareCommitment } from './commit.ts';
import { recordText } from './draw-from.ts';
import { inclusionProof, rootFromProof } from './merkle.ts';
import { receiptFor } from './receipt.ts';
import type { PublicCommitment } from './record.ts';
import { withReplacement } from './replacement.ts';

describe('what the public record shows', () => {
  test('holds nobody’s id and no name of a feature, kind or group', () => {
    fc.assert(
      fc.property(anyDraw, (sample) => {
        const { record, secrets } = draw(sample);
        const [left = 0] = record.result.panel;
        const dropOut = { left, unavailable: [] };
        const text = recordText(withReplacement(record, secrets.opening, dropOut)).toLowerCase();
        const { types } = sample.lottery;
        const names = [
          ...types.flatMap((type) => [...type.members, ...type.features, ...type.groups]),
          ...sample.rules.quotas.map((quota) => quota.feature),
          ...sample.rules.caps.map((cap) => cap.kind),
        ].flatMap((name) => [name, ...name.split(':').slice(1)]);
        for (const name of names) expect(text).not.toContain(name.toLowerCase());
      }),
    );
  });

  test('is the same, but for hashes, whatever people have in common and whatever the rules ask', () => {
    fc.assert(
      fc.property(anyDraw, ({ lottery, rules }) => {
        const strangers = lottery.types.map((type, i) => ({
          ...type,
          features: [`other:${i}`],
          groups: [],
          served: 90 + i,
        }));
        const others = {
          lottery: { ...lottery, types: strangers },
          rules: { ...rules, quotas: [], caps: [] },
        };
        expect(openIn(commit(others).commitment)).toEqual(
          openIn(commit({ lottery, rules }).commitment),
        );
      }),
    );
  });

  test('numbers names and people in another order under another secret', () => {
    const orders = Array.from({ length: 30 }, (_, i) => {
      const { secrets } = commit(
        SIX_PEOPLE,
        SECRET.map((byte) => byte ^ i),
      );
      return secrets.labels.entries.map(({ label }) => label).join();
    });
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  test('stays the same whatever order types and people come in', () => {
    fc.assert(
      fc.property(anyDraw, (sample) => {
        const types = sample.lottery.types.map((type) => ({
          ...type,
          members: type.members.toReversed(),
        }));
        const turned = { ...sample, lottery: { ...sample.lottery, types } };
        expect(commit(turned).commitment).toEqual(commit(sample).commitment);
      }),
    );
  });

  test('can be opened to an auditor, who sees when a name was changed', async () => {
    const { record, secrets } = draw(SIX_PEOPLE);
    expect((await verifyLabels(record, secrets.labels)).ok).toBe(true);
    const [first, ...rest] = secrets.labels.entries;
    const renamed = [{ code: first?.code, label: 'need:other' }, ...rest];
    expect(await verifyLabels(record, { ...secrets.labels, entries: renamed })).toMatchObject({
      ok: false,
    });
  });
});

/** What anyone can read, without the hashes and the order that they give. */
function openIn({ committed }: PublicCommitment): unknown {
  const { types, rows, rules, leaves, root: _r, labels: _l, ...open } = committed;
  const shown = types.map((type) => JSON.stringify({ ...type, sealed: null }));
  const { sealed: _, ...openRules } = rules;
  const lines = rows.map((row) => {
    const seats = row.types.map((type) => shown[type] ?? '');
    return JSON.stringify({ ...row, types: seats.sort() });
  });
  return { open, rules: openRules, types: shown.sort(), rows: lines.sort(), of: leaves.length };
}

describe('a member’s receipt', () => {
  test('verifies for everyone in the draw, with the chance the tickets give', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraw, async (sample) => {
        const { record, secrets } = draw(sample);
        for (const { id } of secrets.people) {
          expect(await verifyReceipt(record, receiptFor(id, secrets, record))).toMatchObject({
            ok: true,
          });
        }
      }),
      { numRuns: 30 },
    );
  });

  test('fails when anything in it was changed, or with another draw', async () => {
    const { record, secrets } = draw(SIX_PEOPLE);
    const receipt = receiptFor('chidi', secrets, record);
    const others = {
      version: 'freshfaces-draw/2',
      commitment: '0'.repeat(64),
      leaf: receipt.leaf + 1,
      id: 'dilys',
      salt: '0'.repeat(64),
      type: receipt.type + 1,
      served: receipt.served + 1,
      chance: '1/2',
    };
    for (const [field, value] of Object.entries(others)) {
      const verdict = await verifyReceipt(record, { ...receipt, [field]: value });
      expect({ field, ...verdict }).toMatchObject({ ok: false });
    }
    expect((await verifyReceipt(draw(SIX_PEOPLE, 'other').record, receipt)).ok).toBe(true);
    const other = draw({ ...SIX_PEOPLE, rules: { ...SIX_PEOPLE.rules, reserves: 1 } }).record;
    expect((await verifyReceipt(other, receipt)).ok).toBe(false);
  });

  test('leads to the root by an inclusion proof, without the rest of the list', () => {
    const { record, secrets } = draw(SIX_PEOPLE);
    const { leaf } = receiptFor('chidi', secrets, record);
    const { leaves, root } = record.committed;
    const proof = inclusionProof(leaves, leaf);
    expect(rootFromProof(leaves[leaf] ?? '', leaf, leaves.length, proof)).toBe(root);
  });

  test('is not made for someone who was not in the draw', () => {
    const { record, secrets } = draw(SIX_PEOPLE);
    expect(() => receiptFor('gwen', secrets, record)).toThrow('This person was not in the draw');
  });
});

describe('a commitment is refused', () => {
  const sound = {
    ...SIX_PEOPLE,
    secret: SECRET,
    label: 'Support worker',
    about: ABOUT,
    withheld: 'no-draw' as const,
    committedAt: null,
    deadline: null,
    entropySources: SOURCES,
  };
  const { lottery, rules } = SIX_PEOPLE;
  test.each([
    ['with a short secret', { secret: SECRET.slice(1) }, 'The secret of a draw is 32 bytes'],
    ['without people', { lottery: { ...lottery, types: [] } }, 'A draw needs people'],
    ['when tickets are missing', { lottery: { ...lottery, total: 1001n } }, 'add up to the total'],
    ['without randomness', { entropySources: [] }, 'at least one source of randomness'],
    ['when sources share an id', { entropySources: [...SOURCES, ...SOURCES] }, 'share an id'],
    [
      'when shares may be left out and no beacon closes the seed',
      { withheld: 'left-out' as const },
      'Shares may be left out only where a beacon comes at or after a deadline',
    ],
    [
      'when the beacon comes before the deadline',
      { committedAt: '2026-09-21T13:00:00.000Z', deadline: '2026-09-21T14:13:39.001Z' },
      'The round of a beacon must come at or after the deadline',
    ],
    [
      'when an earlier draw is named twice',
      { about: { ...ABOUT, earlier: [...ABOUT.earlier, ...ABOUT.earlier] } },
      'An earlier draw is named twice',
    ],
    [
      'when an earlier draw has no reason',
      { about: { ...ABOUT, earlier: [{ commitment: '0'.repeat(64), why: '' }] } },
      'The reason for drawing again must be a text',
    ],
    ['without words for what it is', { label: '' }, 'The label must be a text of 1 to 2,000'],
    [
      'when a feature has two quotas',
      { rules: { ...rules, quotas: [...rules.quotas, ...rules.quotas] } },
      'Two quotas are about one feature',
    ],
    [
      'when someone is in two types',
      { lottery: { ...lottery, types: [...lottery.types, ...lottery.types] } },
      'Someone is listed twice',
    ],
  ])('%s', (_when, change, sentence) => {
    expect(() => prepareCommitment(sound)).not.toThrow();
    expect(() => prepareCommitment({ ...sound, ...change })).toThrow(sentence);
  });

  test('when a share is not 32 bytes', () => {
    expect(() => shareCommitment('harbour', 'abc')).toThrow('A share is 32 bytes');
  });
});
