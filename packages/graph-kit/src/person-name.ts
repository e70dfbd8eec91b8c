import { z } from 'zod';

const SENTENCE =
  'Type a name of 2 to 100 characters, without “/”, “@” or characters that can’t be seen.';
const OURS = 'Freshfaces signs with this name itself. Type your own.';

/** Words that our own letters and lists sign with. */
const RESERVED: ReadonlySet<string> = new Set([
  'freshfaces',
  'the freshfaces team',
  'freshfaces support',
  'the draw',
  'the system',
  'the server',
  'an administrator',
  'someone who has left',
  'someone who has left freshfaces',
  'you',
]);

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/**
 * What someone may be called wherever a name is typed: 2 to 100 characters on one line, spaces made
 * single. It stands in our letters and beside what was done, so it can be no address, hide nothing and
 * pass for nobody but a person.
 */
export const personName = z
  .string({ error: SENTENCE })
  .trim()
  .overwrite((name) => name.normalize('NFC').replaceAll(/\p{Zs}+/gu, ' '))
  .min(2, SENTENCE)
  .max(100, SENTENCE)
  .regex(/\p{L}/u, SENTENCE)
  .refine((name) => !UNSEEN.test(name) && !/[/\\@<>]/u.test(name), SENTENCE)
  .refine((name) => !RESERVED.has(plain(name)), OURS);

/** Without what makes two spellings look alike: letter case, width, marks and stops. */
function plain(name: string): string {
  const folded = name.normalize('NFKD').replaceAll(/[^\p{L}\p{N} ]/gu, '');
  return folded.toLowerCase().replaceAll(/ +/gu, ' ').trim();
}
