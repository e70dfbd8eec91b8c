/**
 * The words of a text in order, lower case and without accents: `"Café, don't!"` → `['cafe', "don't"]`.
 * Letters, digits and an apostrophe or hyphen inside a word.
 */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’ʼ]/gu, "'").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
}
