import type { PersonalDataSet } from '@freshfaces/graph-kit';
import { openOutbox } from '@freshfaces/mail';
import { findAll } from '@freshfaces/store';
import type { Pool } from '../pool.ts';
import { removeMessage } from './finish-message.ts';
import type { MessageRoute } from './member-message.ts';

const ROUTE_WORDS: Readonly<Record<MessageRoute, string>> = {
  EMAIL: 'e-mail',
  POST: 'letter',
  PHONE: 'phone call',
  IN_PERSON: 'told in person',
};

/** What was sent to a member, and the links they were given: never the links themselves. */
export async function messagesData(pool: Pool, memberId: string): Promise<PersonalDataSet[]> {
  const [messages, links] = await Promise.all([
    findAll(pool.messages, { where: { memberId } }),
    findAll(pool.links, { where: { memberId } }),
  ]);
  return [
    {
      title: 'What we told you, and how',
      why: 'So that you hear from us in the way you like.',
      keptFor: 'What it said until it was sent; the rest 90 days',
      rows: messages.map(({ topic, route, writtenAt, doneAt }) => ({
        About: topic,
        How: ROUTE_WORDS[route],
        Written: writtenAt,
        'Sent or said': doneAt,
      })),
    },
    {
      title: 'Your personal links',
      why: 'So that you can answer us, and open your own pages, with no password.',
      keptFor: 'Until 30 days after they stop working',
      rows: links.map(({ purpose, madeAt, until, openedAt, stoppedAt }) => ({
        For: purpose,
        Made: madeAt,
        'Works until': until,
        'Last opened': openedAt,
        Stopped: stoppedAt,
      })),
    },
  ];
}

/** All of it, with whatever it opened. Call it in a transaction; false when there was nothing. */
export async function eraseMessages(pool: Pool, memberId: string): Promise<boolean> {
  const where = { memberId };
  const messages = await findAll(pool.messages, { where });
  const outbox = openOutbox({ store: pool.store, now: pool.now, sending: false });
  for (const { id, mailId } of messages) {
    await removeMessage(pool, id);
    if (mailId !== null) await outbox.forget(mailId);
  }
  const links = await findAll(pool.links, { where });
  for (const { id } of links) await pool.links.remove(id);
  const visits = await findAll(pool.visits, { where });
  for (const { id } of visits) await pool.visits.remove(id);
  return messages.length + links.length + visits.length > 0;
}
