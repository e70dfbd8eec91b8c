import { addDays, type Job } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Pool } from '../pool.ts';
import { finishMessage } from './finish-message.ts';
import type { News } from './message.ts';
import { tellMember } from './tell-member.ts';

const EVERY_MS = 120_000;
const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

type Waiting = Awaited<ReturnType<Pool['ports']['placesWaiting']>>[number];

/** Whoever was drawn, or came in for someone, is told once, by the route they chose (R168). */
export function tellOfPlacesJob(pool: Pool): Job {
  return {
    name: 'tell-of-places',
    everyMs: EVERY_MS,
    async run() {
      const waiting = await pool.ports.placesWaiting({});
      for (const place of waiting) await tellOnce(pool, place);
      await forgetAnswered(pool, waiting);
    },
  };
}

async function tellOnce(pool: Pool, place: Waiting): Promise<void> {
  const { drawId, memberId, organisationId } = place;
  const wasTold = await pool.messages.find({
    where: { memberId, 'about.purpose': 'answer-place', 'about.id': drawId },
    limit: 1,
  });
  if (wasTold.items.length > 0) return;
  const host = await pool.organisations.get(organisationId);
  const told = { drawId, memberId };
  const key = `place ${drawId} ${memberId}`;
  const action = 'place.tell';
  const now = pool.now();
  await pool.once({ personId: 'system', key, action, input: told, now }, async () => {
    await tellMember(pool, placeNews(place, host?.name ?? 'one of our partners'));
    const subjectIds = [drawId, memberId];
    await pool.audit.record({ at: now, personId: 'system', action, subjectIds, content: null });
  });
}

/** Letters and calls about a place that was answered meanwhile leave the lead’s list. */
async function forgetAnswered(pool: Pool, waiting: readonly Waiting[]): Promise<void> {
  const still = new Set(waiting.map(({ drawId, memberId }) => `${drawId} ${memberId}`));
  for (const { id, about, memberId } of await findAll(pool.messages, {
    where: { state: 'TO_DO' },
  })) {
    if (about?.purpose !== 'answer-place' || still.has(`${about.id} ${memberId}`)) continue;
    await pool.store.transaction(async () => {
      const message = await pool.messages.get(id);
      if (message?.state === 'TO_DO') await finishMessage(pool, message);
    });
  }
}

function placeNews({ drawId, memberId, from, to }: Waiting, host: string): News {
  const first = DAY.format(new Date(`${from}T00:00:00Z`)).replace(',', '');
  return {
    memberId,
    topic: 'asked',
    subject: 'There is a place for you',
    paragraphs: [
      `We drew lots for a panel at ${host}. You were drawn.`,
      `A panel helps to choose new staff. It meets from ${first}.`,
      'Do you want the place? You can say yes or no. You do not have to say why.',
      'A no never counts against you.',
    ],
    link: {
      label: 'Say yes or no',
      purpose: 'answer-place',
      aboutId: drawId,
      until: `${addDays(to, 1)}T00:00:00.000Z`,
    },
  };
}
