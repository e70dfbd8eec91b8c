import { shareCommitment } from '@freshfaces/fair-draw/commit';
import type { Revealed } from '@freshfaces/fair-draw/record';
import { expect, test } from 'vitest';
import { publishedWith } from '../testing/published.ts';
import { shareVerdict } from './share-verdict.ts';

const SHARE = '5a'.repeat(32);
const commitment = shareCommitment('witness', SHARE);
const own = { sourceId: 'witness', commitment, revealedAt: '2026-11-22T09:00:00.000Z' };
const published = publishedWith(commitment);
const kept = {
  sourceId: 'witness',
  share: SHARE,
  commitment,
  revealedFor: published.commitment,
  sawSharesAt: null,
};

/** The record once drawn, with these values. */
const drawn = (reveal: readonly Revealed[]) => ({
  record: JSON.stringify({ ...JSON.parse(published.record), reveal }),
});
const said = async (...input: Parameters<typeof shareVerdict>) =>
  (await shareVerdict(...input)).map(({ holds, sentence }) => `${holds} ${sentence}`).join('\n');

test('a share that stands in the record as it was promised is found there', async () => {
  const text = await said(drawn([{ id: 'witness', value: SHARE }]), own, kept);
  expect(text).toContain('true Your promise was in what was published');
  expect(text).toContain('true This is the draw for which this browser revealed');
  expect(text).toContain('true Your share is in the public record');
  expect(text).not.toContain('false');
});

test('a share that was dropped although it was revealed is missed, with what to do', async () => {
  const text = await said(drawn([{ id: 'witness', value: null }]), own, kept);
  expect(text).toContain('false Your share was left out, although you revealed it. Tell');
  const late = await said(
    drawn([{ id: 'witness', value: null }]),
    { ...own, revealedAt: null },
    kept,
  );
  expect(late).toContain('false Your share was left out, because it was not revealed in time');
});

test('another share in its place is found out', async () => {
  const text = await said(drawn([{ id: 'witness', value: 'ee'.repeat(32) }]), own, kept);
  expect(text).toContain('false The share in the public record is not yours');
});

test('a witness who was shown another draw than everyone else finds out', async () => {
  const elsewhere = {
    ...kept,
    revealedFor: publishedWith(commitment, { label: 'Other' }).commitment,
  };
  const text = await said(drawn([{ id: 'witness', value: SHARE }]), own, elsewhere);
  expect(text).toContain('false This is not the draw for which this browser revealed');
});

test('a promise that was left out of what was published is missed', async () => {
  expect(await said(publishedWith('ab'.repeat(32)), own, null)).toContain(
    'false Your promise is not in what was published',
  );
});

test('shares that were published before the beacon spoke are looked at too', async () => {
  const shares = JSON.stringify([{ id: 'witness', value: SHARE }]);
  const saw = { ...kept, sawSharesAt: '2026-11-22T09:01:00.000Z' };
  const text = await said({ record: published.record, shares }, own, saw);
  expect(text).toContain('true Your share is in the public record');
  expect(text).toContain('true This browser saw every share published before the beacon spoke');
});
