/**
 * The public beacon that closes a seed: drand’s quicknet, run by the League of Entropy. It signs the number of
 * a round every three seconds; nobody, its members included, can know a signature before its time.
 */
export const QUICKNET = {
  network: 'drand-quicknet',
  chainHash: '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971',
  /** On G2, compressed, as hex. */
  publicKey:
    '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a',
  /** When round 1 came, in seconds since 1970. */
  genesis: 1_692_803_367,
  /** Seconds from one round to the next. */
  period: 3,
} as const;

/** Rounds have at most nine digits in a record; the last comes in 2118. */
const LAST_ROUND = 999_999_999;

/** The first round that comes at or after an instant (UTC as `Date.toISOString` writes it). */
export function roundAt(instant: string): number {
  const since = Date.parse(instant) / 1000 - QUICKNET.genesis;
  return Math.max(1, Math.ceil(since / QUICKNET.period) + 1);
}

/** When a round comes, in UTC as `Date.toISOString` writes it. Throws `RangeError` for what is no round. */
export function timeOfRound(round: number): string {
  if (!Number.isSafeInteger(round) || round < 1 || round > LAST_ROUND) {
    throw new RangeError(`There is no round ${round}`);
  }
  return new Date((QUICKNET.genesis + (round - 1) * QUICKNET.period) * 1000).toISOString();
}
