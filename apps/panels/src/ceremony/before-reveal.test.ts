import { shareCommitment } from '@freshfaces/fair-draw/commit';
import type { CommittedPart } from '@freshfaces/fair-draw/record';
import { describe, expect, test } from 'vitest';
import { publishedWith } from '../testing/published.ts';
import { whyNotReveal } from './before-reveal.ts';
import type { KeptShare } from './share-keeper.ts';

const SHARE = '5a'.repeat(32);
const kept: KeptShare = {
  sourceId: 'witness',
  share: SHARE,
  commitment: shareCommitment('witness', SHARE),
  revealedFor: null,
  sawSharesAt: null,
};
/** Comes at 2026-11-22T09:00:00Z. */
const ROUND = 34_178_212;
const atNine = Date.parse('2026-11-22T09:00:00.000Z');
const withBeacon: Partial<CommittedPart> = {
  withheld: 'left-out',
  committedAt: '2026-11-22T08:58:00.000Z',
  deadline: '2026-11-22T08:59:45.000Z',
  entropy: [
    { kind: 'committed-share', id: 'witness', by: '', note: '', commitment: kept.commitment },
    { kind: 'beacon', id: 'drand', by: '', note: '', network: 'drand-quicknet', round: ROUND },
  ],
};
const why = (text: string, share = kept, now = Date.now()) => whyNotReveal(text, share, now);

describe('a browser reveals its share', () => {
  test('when its promise is in what was published, in time, and nobody can know the result', async () => {
    expect(await why(publishedWith(kept.commitment).record)).toBeNull();
    const { record } = publishedWith(kept.commitment, withBeacon);
    expect(await why(record, kept, atNine - 60_000)).toBeNull();
  });

  test('never where its promise is missing, or another’s stands in its place', async () => {
    expect(await why(publishedWith('ab'.repeat(32)).record)).toContain('does not hold the promise');
    expect(await why(publishedWith(kept.commitment, { entropy: [] }).record)).toContain(
      'does not hold the promise',
    );
  });

  test('never where what was published does not fit its fingerprint', async () => {
    const { record } = publishedWith(kept.commitment);
    const altered = record.replace('"label":"Support worker"', '"label":"Team leader"');
    expect(await why(altered)).toContain('does not fit its own fingerprint');
  });

  test('never after the deadline, whatever the server says', async () => {
    const { record } = publishedWith(kept.commitment, withBeacon);
    expect(await why(record, kept, atNine - 14_000)).toContain('time to reveal is over');
  });

  test('never once the beacon has spoken, by its own clock', async () => {
    const moved = { ...withBeacon, deadline: '2026-11-23T09:00:00.000Z' };
    const { record } = publishedWith(kept.commitment, moved);
    expect(await why(record, kept, atNine - 1)).toBeNull();
    expect(await why(record, kept, atNine)).toContain('beacon has already spoken');
  });

  test('never for a second thing that was published: one of them was shown to it alone', async () => {
    const other = publishedWith(kept.commitment, { label: 'Another post' });
    const revealed = { ...kept, revealedFor: publishedWith(kept.commitment).commitment };
    expect(await why(other.record, revealed)).toContain('something else that was published');
  });
});
