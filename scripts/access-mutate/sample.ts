/** That many of them, the same for the same seed (mulberry32, Fisher–Yates). */
export function sampled<T>(items: readonly T[], size: number, seed: number): T[] {
  const left = [...items];
  const picked: T[] = [];
  let state = seed >>> 0;
  while (picked.length < size && left.length > 0) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const at = ((mixed ^ (mixed >>> 14)) >>> 0) % left.length;
    picked.push(...left.splice(at, 1));
  }
  return picked;
}
