/** Notes a problem at `where` unless something holds. */
export type Must = (holds: boolean, where: string, sentence: string) => void;

/** §1: texts in ascending order, none twice. */
export function mustAscend(texts: string[], where: string, must: Must): void {
  const ascends = texts.every((text, i) => i === 0 || text > (texts[i - 1] ?? ''));
  must(ascends, where, 'These are not in their one order, or one is there twice.');
}

/** `1 ticket`, `1,000 tickets`. */
export function count(number: number | bigint, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${BigInt(number) === 1n ? one : many}`;
}
