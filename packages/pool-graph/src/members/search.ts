import { findAll } from '@freshfaces/store';
import { wordsOf } from '../words.ts';
import type { MemberNames, Members } from './members.store.ts';

const LAST = '\u{10ffff}';

/**
 * Ids of members for whom each word of the text begins a word of their pseudonym or, within the
 * organisations given, of their name. Null when the text holds no word.
 */
export async function searchMemberIds(
  text: string,
  parts: { members: Members; names: MemberNames; namesAt: readonly string[] },
): Promise<ReadonlySet<string> | null> {
  let found: Set<string> | null = null;
  for (const word of wordsOf(text)) {
    const ids = await idsWithWord(word, parts);
    found = found === null ? ids : inBoth(found, ids);
  }
  return found;
}

async function idsWithWord(
  word: string,
  { members, names, namesAt }: Parameters<typeof searchMemberIds>[1],
): Promise<Set<string>> {
  const words = { gte: word, lt: word + LAST };
  const found = [
    await findAll(members, { where: { words } }),
    ...(await Promise.all(
      namesAt.map((homeOrganisationId) => findAll(names, { where: { homeOrganisationId, words } })),
    )),
  ];
  return new Set(found.flat().map(({ id }) => id));
}

function inBoth(a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> {
  return new Set([...a].filter((id) => b.has(id)));
}
