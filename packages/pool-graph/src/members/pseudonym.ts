import { FIRST_WORDS, SECOND_WORDS } from './pseudonym-words.ts';

const TRIES = 50;

/**
 * A pseudonym nobody has: two plain words, `Amber Heron`; with a number once the words run short.
 * @param below a random whole number from 0 up to, not including, its argument.
 */
export async function freshPseudonym(
  below: (count: number) => number,
  isTaken: (pseudonym: string) => Promise<boolean>,
): Promise<string> {
  for (let tried = 0; ; tried++) {
    const words = `${FIRST_WORDS[below(FIRST_WORDS.length)]} ${SECOND_WORDS[below(SECOND_WORDS.length)]}`;
    const pseudonym = tried < TRIES ? words : `${words} ${2 + below(9_998)}`;
    if (!(await isTaken(pseudonym))) return pseudonym;
  }
}
