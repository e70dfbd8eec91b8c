import { newId } from '@freshfaces/graph-kit';
import type { Pool } from '../pool.ts';
import { linkIdOf, newToken } from './link-token.ts';
import type { LinkWanted, PersonalLink } from './personal-link.ts';

/** A link just made: the only moment at which its address is known. */
export interface MadeLink {
  readonly link: PersonalLink;
  /** `/m/<token>` */
  readonly path: string;
}

/** Makes a personal link of one member. Call it in a transaction. */
export async function makeLink(
  pool: Pick<Pool, 'links' | 'random' | 'now'>,
  memberId: string,
  { purpose, aboutId, until }: LinkWanted,
): Promise<MadeLink> {
  const token = newToken(pool.random);
  const id = linkIdOf(token);
  if (id === null) throw new Error('A new token is always one of ours.');
  const link = await pool.links.insert({
    id,
    name: newId(),
    memberId,
    purpose,
    aboutId,
    until,
    madeAt: pool.now(),
    stoppedAt: null,
    openedAt: null,
  });
  return { link, path: `/m/${token}` };
}
