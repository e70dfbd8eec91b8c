import { wordsOf } from '../words.ts';

/** What tells people apart in a file. */
export interface NameAndEmail {
  readonly name: string;
  readonly email: string | null;
}

/** Names whose words are the same in any order share a key: `Khan, Amina` and `Amina KHAN`. */
export function nameKey(name: string): string {
  return [...wordsOf(name)].sort().join(' ');
}

/** Same name, unless their two e-mail addresses differ. One address alone can be a whole family's. */
export function looksLikeSamePerson(a: NameAndEmail, b: NameAndEmail): boolean {
  if (nameKey(a.name) !== nameKey(b.name)) return false;
  return a.email === null || b.email === null || a.email.toLowerCase() === b.email.toLowerCase();
}
