/** The version every record and receipt carries, and the first word of everything that is hashed. */
export const RECORD_VERSION = 'freshfaces-draw/3';

/**
 * The one way to write a value as text: JSON without spaces, keys in ascending order, whole numbers only
 * (RFC 8785 restricted to text, booleans, null and whole numbers from 0 to 2^53 − 1).
 * Throws `TypeError` for anything else.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`;
  }
  if (typeof value === 'number' && (!Number.isSafeInteger(value) || value < 0)) {
    throw new TypeError(`A record holds whole numbers from 0 only, not ${value}`);
  }
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) {
    return JSON.stringify(value);
  }
  throw new TypeError(`A record can't hold a value of type ${typeof value}`);
}

/** Orders two values by their canonical text, for use with `sort`. */
export function byCanonicalText(a: unknown, b: unknown): number {
  const [left, right] = [canonicalJson(a), canonicalJson(b)];
  return left < right ? -1 : Number(left > right);
}
