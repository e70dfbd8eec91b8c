const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Words as a sentence lists them: `a, b and c`. */
export function listed(words: readonly string[]): string {
  return list.format(words);
}
