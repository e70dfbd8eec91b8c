import { nameKey } from '../imports/same-person.ts';
import type { MemberName } from '../members/member-name.ts';
import { wordsOf } from '../words.ts';

type DuplicateReason = 'SAME_NAME' | 'SAME_EMAIL' | 'SAME_PHONE';

/** Two records that may be one person, and why. */
export interface DuplicatePair {
  readonly oneId: string;
  readonly twoId: string;
  readonly why: readonly DuplicateReason[];
}

/**
 * Records of one organisation that may be the same person: the same name, or the same e-mail address or
 * phone with a word of the name in common, as a whole family can share those.
 */
export function possibleDuplicates(names: readonly MemberName[]): readonly DuplicatePair[] {
  const pairs = new Map<string, [MemberName, MemberName]>();
  for (const keyOf of [(one: MemberName) => nameKey(one.name), emailKey, phoneKey]) {
    const groups = Map.groupBy(names, keyOf);
    groups.delete('');
    for (const alike of groups.values()) {
      for (const [at, one] of alike.entries()) {
        for (const two of alike.slice(at + 1)) pairs.set(`${one.id} ${two.id}`, [one, two]);
      }
    }
  }
  return [...pairs.values()].flatMap(([one, two]) => {
    const why = reasons(one, two);
    return why.length > 0 ? [{ oneId: one.id, twoId: two.id, why }] : [];
  });
}

function reasons(one: MemberName, two: MemberName): DuplicateReason[] {
  const sameName = nameKey(one.name) === nameKey(two.name);
  const related = wordsOf(one.name).some((word) => wordsOf(two.name).includes(word));
  const same = (a: string, b: string) => related && a !== '' && a === b;
  return [
    ...(sameName ? (['SAME_NAME'] as const) : []),
    ...(same(emailKey(one), emailKey(two)) ? (['SAME_EMAIL'] as const) : []),
    ...(same(phoneKey(one), phoneKey(two)) ? (['SAME_PHONE'] as const) : []),
  ];
}

function emailKey({ email }: MemberName): string {
  return email?.toLowerCase() ?? '';
}

/** `+44 7700 900123` and `07700 900123` are one number. */
function phoneKey({ phone }: MemberName): string {
  const digits = (phone ?? '').replace(/\D/g, '').replace(/^(0044|44)/, '0');
  return digits.length < 6 ? '' : digits;
}
