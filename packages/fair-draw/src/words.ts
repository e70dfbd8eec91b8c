export function isDistinct(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}

const MOST = 2000;

/** Throws `RangeError` unless `text` is something a record can hold: 1 to 2,000 characters of valid Unicode. */
export function mustBeWords(what: string, text: string): void {
  if (text === '' || text.length > MOST || !text.isWellFormed()) {
    throw new RangeError(`${what} must be a text of 1 to 2,000 characters`);
  }
}
