import { findAll } from '@freshfaces/store';
import { wordsOf } from '../words.ts';
import type { Member } from './member.ts';
import type { MemberNames, Members } from './members.store.ts';

const LAST = '\u{10ffff}';

/** By id, each member found; null where they were found by their name, in the viewer's own organisations. */
export type Found = ReadonlyMap<string, Member | null>;

/**
 * Members for whom each word of the text begins a word of their pseudonym or, within the organisations
 * given, of their name. Null when the text holds no word.
 */
export async function searchMembers(
  text: string,
  parts: { members: Members; names: MemberNames; namesAt: readonly string[] },
): Promise<Found | null> {
  let found: Found | null = null;
  for (const word of wordsOf(text)) {
    const withWord = await membersWithWord(word, parts);
    found = found === null ? withWord : inBoth(found, withWord);
  }
  return found;
}

async function membersWithWord(
  word: string,
  { members, names, namesAt }: Parameters<typeof searchMembers>[1],
): Promise<Found> {
  const words = { gte: word, lt: word + LAST };
  const byName = await Promise.all(
    namesAt.map((homeOrganisationId) => findAll(names, { where: { homeOrganisationId, words } })),
  );
  const byPseudonym = await findAll(members, { where: { words } });
  return new Map<string, Member | null>([
    ...byName.flat().map(({ id }): [string, null] => [id, null]),
    ...byPseudonym.map((member): [string, Member] => [member.id, member]),
  ]);
}

function inBoth(a: Found, b: Found): Found {
  return new Map(
    [...a].flatMap(([id, member]) => (b.has(id) ? [[id, member ?? b.get(id) ?? null]] : [])),
  );
}
