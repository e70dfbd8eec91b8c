const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** A whole number with its thousands apart, `12,345`. */
export function formatCount(count: number): string {
  return whole.format(count);
}

/** A count with its noun, `1 member`, `3 members`. `many` where adding an s is wrong. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** A share of a whole as a percentage, `12.5%`; `digits` after the point, one unless told. */
export function formatPercent(share: number, digits = 1): string {
  return new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: digits }).format(
    share,
  );
}

/** A number with a fixed count of digits after the point, `0.150`. */
export function formatDecimal(value: number, digits = 2): string {
  return new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

/** An exact chance as people say it: `"3/20"` becomes `3 in 20`. */
export function formatChance(fraction: string): string {
  const [numerator = '', denominator = ''] = fraction.split('/');
  return `${grouped(numerator)} in ${grouped(denominator)}`;
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
