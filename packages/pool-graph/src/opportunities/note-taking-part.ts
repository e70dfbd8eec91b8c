import type { GraphContext } from '@freshfaces/graph-kit';
import type { Member } from '../members/member.ts';
import { noteRead } from '../members/note-read.ts';
import type { Pool } from '../pool.ts';

/** What a member was asked, takes part in and is owed: part of their record, and told to them as that. */
export async function noteTakingPart(
  pool: Pick<Pool, 'reads'>,
  context: GraphContext,
  member: Member,
): Promise<void> {
  await noteRead(pool, context, member, { what: 'record', why: 'record' });
}
