import { routeTo } from './member-message.ts';
import type { News } from './message.ts';
import { type Telling, tellMember } from './tell-member.ts';

/**
 * Tells a member what their lead wrote down for them, where mail reaches them without the lead: letters and
 * calls go through the lead's own hands. Call it in a transaction.
 */
export async function tellByMail(pool: Telling, news: News): Promise<void> {
  const reach = await pool.names.get(news.memberId);
  if (reach && routeTo(reach) === 'EMAIL') await tellMember(pool, news);
}
