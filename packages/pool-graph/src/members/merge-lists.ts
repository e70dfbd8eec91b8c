import { Problem } from '@freshfaces/graph-kit';
import type { Member } from './member.ts';

/** A member and the name they are shown under. */
export interface Shown {
  readonly member: Member;
  readonly shown: string;
}

/** The last member of each list on the pages so far, by id; null before the first. */
interface ListCursor {
  readonly own: string | null;
  readonly other: string | null;
}

const START: ListCursor = { own: null, other: null };
const LISTS_CHANGED = 'The list has changed. Start again at the first page.';

export function readCursor(after: string | null): ListCursor {
  if (after === null) return START;
  const [own, other, ...more] = after.split('~');
  if (own === undefined || other === undefined || more.length > 0) throw listChanged();
  return { own: own || null, other: other || null };
}

export function cursorOf({ own, other }: ListCursor): string {
  return `${own ?? ''}~${other ?? ''}`;
}

export function listChanged(): Problem {
  return new Problem('BAD_INPUT', LISTS_CHANGED, 'after');
}

const collator = new Intl.Collator('en-GB');

/** As a list of people is read: by the name shown, then by id. */
export function byShown(a: Shown, b: Shown): number {
  return collator.compare(a.shown, b.shown) || (a.member.id < b.member.id ? -1 : 1);
}

/**
 * The next page of two lists, each in the order shown: all of the viewer's own members, and of the
 * others those from where the page starts, one more than the page can hold where there are more.
 * Throws `BAD_INPUT` when the own member the last page ended with is in the list no more.
 */
export function mergedPage(
  own: readonly Shown[],
  others: readonly Shown[],
  { first, ...from }: ListCursor & { readonly first: number },
): { readonly nodes: readonly Member[]; readonly last: ListCursor; readonly isLast: boolean } {
  const left = own.slice(placeAfter(own, from.own));
  const nodes: Member[] = [];
  let [ownAt, otherAt] = [0, 0];
  while (nodes.length < first) {
    const [mine, theirs] = [left[ownAt], others[otherAt]];
    const isMine = mine && (!theirs || byShown(mine, theirs) < 0);
    const next = isMine ? mine : theirs;
    if (!next) break;
    nodes.push(next.member);
    if (isMine) ownAt++;
    else otherAt++;
  }
  return {
    nodes,
    last: {
      own: left[ownAt - 1]?.member.id ?? from.own,
      other: others[otherAt - 1]?.member.id ?? from.other,
    },
    isLast: ownAt >= left.length && otherAt >= others.length,
  };
}

function placeAfter(own: readonly Shown[], id: string | null): number {
  if (id === null) return 0;
  const place = own.findIndex(({ member }) => member.id === id);
  if (place < 0) throw listChanged();
  return place + 1;
}
