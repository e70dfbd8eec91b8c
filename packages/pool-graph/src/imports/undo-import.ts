import { Problem } from '@freshfaces/graph-kit';
import { findAll, type Stored } from '@freshfaces/store';
import { blankMember } from '../personal-data/erase-member.ts';
import type { Pool } from '../pool.ts';
import type { MemberImport } from './member-import.ts';

const DAY_MS = 86_400_000;

/** A day after an instant. */
export function dayAfter(instant: string): string {
  return new Date(Date.parse(instant) + DAY_MS).toISOString();
}

/** Who came with the import, while it can be taken back; else `ALREADY_DONE` or `CONFLICT`. */
export function mustBeFresh(
  { status, saved }: MemberImport,
  now: string,
): NonNullable<MemberImport['saved']> {
  if (status !== 'CONFIRMED' || !saved) {
    throw new Problem('ALREADY_DONE', 'There are no members to take back in this import.');
  }
  if (dayAfter(saved.at) <= now) {
    throw new Problem('CONFLICT', 'An import can be taken back for one day. That day is over.');
  }
  return saved;
}

/** The import once its members are gone again. */
export function undone<I extends MemberImport>(found: I): I {
  const { saved: _, ...rest } = found;
  return { ...rest, status: 'UNDONE', rows: [], holdsRows: false, savedCount: 0 } as unknown as I;
}

/** Throws `CONFLICT` when anybody who came with the import was changed, asked or drawn since. */
export async function mustBeUntouched(
  pool: Pool,
  { members }: NonNullable<MemberImport['saved']>,
): Promise<void> {
  const touched = [];
  for (const one of members) if (await isTouched(pool, one)) touched.push(one);
  if (touched.length === 0) return;
  const who = touched.length === 1 ? '1 of them has' : `${touched.length} of them have`;
  throw new Problem(
    'CONFLICT',
    `${who} been changed, asked or drawn since. Correct or erase those who should not be here one by one.`,
  );
}

async function isTouched(
  pool: Pool,
  { id: memberId, version }: { readonly id: string; readonly version: number },
): Promise<boolean> {
  const [member, name] = await Promise.all([pool.members.get(memberId), pool.names.get(memberId)]);
  if (member?.version !== version || name?.version !== 1) return true;
  const kept = [
    pool.takenDays.count({ memberId }),
    pool.messages.count({ memberId }),
    pool.people.count({ memberId }),
  ];
  if ((await Promise.all(kept)).some((count) => count > 0)) return true;
  if ((await pool.consents.count({ memberId })) > 1) return true;
  const { nodes } = await pool.reads.looksAt(memberId, { first: 100 });
  return nodes.some(({ why }) => why === 'draw' || why === 'panel');
}

/** Takes a member who was never touched away with everything kept on them. Call it in a transaction. */
export async function takeBack(pool: Pool, memberId: string, at: string): Promise<void> {
  const member = await pool.members.get(memberId);
  if (!member) return;
  await blankMember(pool, member, at);
  for (const { id } of await findAll(pool.consents, { where: { memberId } })) {
    await pool.consents.remove(id);
  }
  await pool.members.remove(memberId);
}

/** The versions of the members an import just saved, by which it is known later whether they changed. */
export async function versionsOf(
  { members }: Pick<Pool, 'members'>,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly version: number }[]> {
  const found = await members.getMany(ids);
  return found.flatMap((one: Stored<{ id: string }> | null) =>
    one ? [{ id: one.id, version: one.version }] : [],
  );
}
