import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson, RECORD_VERSION } from '../canonical.ts';

/** An unbiased whole number from 0 up to but not including `n` (n ≥ 1). */
export type Below = (n: bigint) => bigint;

/** Opens the stream for one purpose; the same purpose always gives the same numbers. */
export type OpenStream = (purpose: string) => Below;

/**
 * The random numbers of one purpose of a draw, all fixed by `seed` (64 hex digits).
 * Block i is HMAC-SHA-256(seed, canonical JSON of ["freshfaces-draw/3/stream", purpose, i]), i = 0, 1, …;
 * bytes are read in order. Below n: the fewest bytes that hold n − 1, big-endian, surplus high bits cleared,
 * read again while the number is n or more (docs/record-format.md §5).
 */
export function openStream(seed: string, purpose: string): Below {
  const keyed = hmac.create(sha256, hexToBytes(seed));
  let block = new Uint8Array(0);
  let used = 0;
  let blocks = 0;

  function nextByte(): bigint {
    if (used === block.length) {
      const text = canonicalJson([`${RECORD_VERSION}/stream`, purpose, blocks++]);
      block = Uint8Array.from(keyed.clone().update(utf8ToBytes(text)).digest());
      used = 0;
    }
    return BigInt(block[used++] ?? 0);
  }

  return function below(n) {
    if (n < 1n) throw new RangeError(`There is no whole number below ${n}`);
    const bits = n === 1n ? 0 : (n - 1n).toString(2).length;
    const mask = (1n << BigInt(bits)) - 1n;
    for (;;) {
      let value = 0n;
      for (let read = 0; read < bits; read += 8) value = (value << 8n) | nextByte();
      value &= mask;
      if (value < n) return value;
    }
  };
}

/**
 * `count` of `items` in a uniformly random order (partial Fisher–Yates): for place j the item at
 * j + below(items left) changes places with the item at j. Does not change `items`.
 */
export function shuffled<T>(items: readonly T[], count: number, below: Below): T[] {
  const order = [...items];
  for (let place = 0; place < count; place++) {
    const from = place + Number(below(BigInt(order.length - place)));
    const [here, there] = [order[place], order[from]];
    order[place] = there as T;
    order[from] = here as T;
  }
  return order.slice(0, count);
}
