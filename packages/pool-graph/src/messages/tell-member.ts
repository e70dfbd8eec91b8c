import { newId } from '@freshfaces/graph-kit';
import { makeLink } from '../links/make-link.ts';
import type { Pool } from '../pool.ts';
import { greetingOf, type MessageText, routeTo } from './member-message.ts';
import type { News } from './message.ts';

/** What telling a member needs of the pool. */
export type Telling = Pick<
  Pool,
  'members' | 'names' | 'messages' | 'links' | 'vault' | 'mail' | 'random' | 'now' | 'publicUrl'
>;

const CLOSING =
  'You do not have to do anything. If you want to talk about this, ask your lead at your organisation.';

const WITH_CALENDAR = 'Or open the file with this e-mail to put the days in your calendar.';

/**
 * Tells a member something by the route they chose (R168): e-mail goes to the outbox; a letter, a call
 * or a word in person waits for the lead at their home organisation. Makes the personal link the news
 * asks for. Call it in a transaction. A member who left or was erased is told nothing.
 */
export async function tellMember(pool: Telling, news: News): Promise<void> {
  const { memberId, topic, subject, paragraphs } = news;
  const [member, reach] = await Promise.all([pool.members.get(memberId), pool.names.get(memberId)]);
  if (!member || !reach || member.status === 'LEFT') return;
  const made = news.link ? await makeLink(pool, memberId, news.link) : null;
  const link = news.link && made ? { label: news.link.label, path: made.path } : null;
  const text: MessageText = { subject, paragraphs, link };
  const route = routeTo(reach);
  const mailId =
    route === 'EMAIL' && reach.email
      ? await pool.mail.post({
          to: reach.email,
          subject,
          greeting: greetingOf(reach),
          paragraphs: news.calendar ? [...paragraphs, WITH_CALENDAR] : paragraphs,
          ...(news.calendar && { calendar: news.calendar }),
          ...(link && { action: { label: link.label, url: `${pool.publicUrl}${link.path}` } }),
          closing: CLOSING,
        })
      : null;
  const id = newId();
  await pool.messages.insert({
    id,
    memberId,
    homeOrganisationId: member.homeOrganisationId,
    topic,
    route,
    state: mailId === null ? 'TO_DO' : 'MAILED',
    writtenAt: pool.now(),
    linkName: made?.link.name ?? null,
    about: news.link ? { purpose: news.link.purpose, id: news.link.aboutId } : null,
    doneAt: null,
    tries: 0,
    mailId,
    sealed: await pool.vault.seal(id, text),
  });
}
