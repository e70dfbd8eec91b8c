/**
 * Pearson's test: the probability that counts at least this far from `expected` (same length, same sum)
 * come about by chance. Every expected count should be 5 or more.
 */
export function chiSquareP(observed: readonly number[], expected: readonly number[]): number {
  const distance = observed.reduce((sum, count, i) => {
    const wanted = expected[i] ?? 0;
    return sum + (wanted === 0 && count === 0 ? 0 : (count - wanted) ** 2 / wanted);
  }, 0);
  return upperGamma((expected.length - 1) / 2, distance / 2);
}

/** Regularised upper incomplete gamma Q(a, x), by its series below a + 1 and its continued fraction above. */
function upperGamma(a: number, x: number): number {
  if (x <= 0 || a <= 0) return 1;
  if (!Number.isFinite(x)) return 0;
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let [term, sum] = [1 / a, 1 / a];
    for (let n = 1; term > sum * 1e-15; n++) {
      term *= x / (a + n);
      sum += term;
    }
    return 1 - scale * sum;
  }
  let fraction = 0;
  for (let n = 500; n > 0; n--) fraction = (n * (n - a)) / (x + 2 * n + 1 - a - fraction);
  return scale / (x + 1 - a - fraction);
}

/** Stirling's series after shifting the argument above 10. */
function logGamma(z: number): number {
  if (z < 10) return logGamma(z + 1) - Math.log(z);
  const series = 1 / (12 * z) - 1 / (360 * z ** 3) + 1 / (1260 * z ** 5);
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series;
}
