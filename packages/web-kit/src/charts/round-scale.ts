/** An axis from nought to `top`, marked at `ticks`. */
export interface RoundScale {
  top: number;
  ticks: number[];
}

/**
 * The shortest axis from nought that holds `max` and is marked in about `count` steps of 1, 2 or 5 times
 * a power of ten, the steps people read at a glance. `roundScale(0.37)` goes to 0.4 by tenths.
 */
export function roundScale(max: number, count = 4): RoundScale {
  const least = (max > 0 ? max : 1) / count;
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((one) => exact(one * power) >= exact(least)) ?? 10;
  const step = factor * power;
  const steps = Math.ceil(exact((max > 0 ? max : 1) / step));
  const ticks = Array.from({ length: steps + 1 }, (_, tick) => exact(tick * step));
  return { top: exact(steps * step), ticks };
}

/** Rid of the last digits that sums of binary fractions leave behind: 0.30000000000000004. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
