import type { PublicCommitment } from '@freshfaces/fair-draw/record';
import type { KeptShare } from './share-keeper.ts';

/**
 * Why this browser must not reveal its share for what was published; null where all is as it should be.
 * The server has no say in it: a share is worth something only while nobody can know what it leads to.
 * @param text the published commitment, as JSON.
 * @param now this browser's own clock, in milliseconds since 1970.
 */
export async function whyNotReveal(
  text: string,
  { sourceId, commitment, revealedFor }: KeptShare,
  now: number,
): Promise<string | null> {
  const { commitmentOf } = await import('@freshfaces/fair-draw/commit');
  const { timeOfRound } = await import('@freshfaces/fair-draw/round-time');
  const published = JSON.parse(text) as PublicCommitment;
  const { committed } = published;
  if (commitmentOf(committed) !== published.commitment) {
    return 'What was published does not fit its own fingerprint.';
  }
  const own = committed.entropy.find(({ id }) => id === sourceId);
  if (own?.kind !== 'committed-share' || own.commitment !== commitment) {
    return 'What was published does not hold the promise that this browser made.';
  }
  if (revealedFor !== null && revealedFor !== published.commitment) {
    return 'This browser has already revealed its share for something else that was published.';
  }
  if (committed.deadline === null || now > Date.parse(committed.deadline)) {
    return 'The time to reveal is over.';
  }
  const spoken = committed.entropy.some(
    (source) => source.kind === 'beacon' && now >= Date.parse(timeOfRound(source.round)),
  );
  return spoken ? 'The public beacon has already spoken, so the result could be known.' : null;
}
