import { Problem } from '@freshfaces/graph-kit';
import type { Collection, Doc, Query, Stored } from '@freshfaces/store';
import type { DrawEntry } from '../draws/draw-entry.ts';
import type { Panels } from '../parts.ts';

interface Asked {
  readonly memberId: string;
  /** `YYYY-MM-DD` */
  readonly since: string;
  readonly first: number;
  /** The `endCursor` of the page before; null on the first. */
  readonly after: string | null;
}

/** A draw that a member was in, or was left out of with the rules they failed. */
interface OwnDraw {
  /** `drawId:memberId` */
  readonly id: string;
  /** UTC instant. */
  readonly at: string;
  readonly drawId: string;
  readonly entry: DrawEntry | null;
  readonly failed: readonly string[];
}

/** A page of one member's draws of either kind, newest first; of the same instant by id, downwards. */
export async function drawsOf(
  { entries, whyNots }: Pick<Panels, 'entries' | 'whyNots'>,
  { memberId, since, first, after }: Asked,
): Promise<{ readonly found: readonly OwnDraw[]; readonly endCursor: string | null }> {
  const from = readPlace(after);
  const span = { gte: since, ...(from && { lte: from.at }) };
  const isAfter = (draw: OwnDraw) => from === null || comesBefore(from, draw);
  const ins = await firstOf(
    entries,
    { where: { memberId, drawnAt: span }, sort: { by: 'drawnAt', order: 'desc' } },
    (entry): OwnDraw => ({ ...entry, at: entry.drawnAt, entry, failed: [] }),
    { isAfter, most: first + 1 },
  );
  const outs = await firstOf(
    whyNots,
    { where: { memberId, at: span }, sort: { by: 'at', order: 'desc' } },
    (note): OwnDraw => ({ ...note, entry: null, failed: note.rules }),
    { isAfter, most: first + 1 },
  );
  const both = [...ins, ...outs].sort((a, b) => (comesBefore(a, b) ? -1 : 1));
  const found = both.slice(0, first);
  const last = found.at(-1);
  return { found, endCursor: last && both.length > first ? `${last.at}~${last.id}` : null };
}

/** The first of a list that stand after where the page before ended; read no further than that. */
async function firstOf<T extends Doc>(
  collection: Collection<T>,
  query: Query<T>,
  toDraw: (doc: Stored<T>) => OwnDraw,
  { isAfter, most }: { readonly isAfter: (draw: OwnDraw) => boolean; readonly most: number },
): Promise<readonly OwnDraw[]> {
  const found: OwnDraw[] = [];
  let after: string | null = null;
  do {
    const page: { items: Stored<T>[]; after: string | null } = await collection.find({
      ...query,
      limit: most,
      after,
    });
    found.push(...page.items.map(toDraw).filter(isAfter));
    after = page.after;
  } while (after !== null && found.length < most);
  return found.slice(0, most);
}

type Place = Pick<OwnDraw, 'at' | 'id'>;

function comesBefore(one: Place, other: Place): boolean {
  return one.at === other.at ? one.id > other.id : one.at > other.at;
}

/** Reads `2026-11-22T09:00:00.000Z~draw-1:amina`. Throws `BAD_INPUT` for anything else. */
function readPlace(after: string | null): Place | null {
  if (after === null) return null;
  const [at, id, ...more] = after.split('~');
  if (!at || !id || more.length > 0 || Number.isNaN(Date.parse(at))) {
    throw new Problem('BAD_INPUT', 'Start again at the first page of your draws.', 'after');
  }
  return { at, id };
}
