import type { RetentionRule } from '@freshfaces/graph-kit';
import { type Collection, type Doc, findAll, type Store, type Where } from '@freshfaces/store';
import { openAccountEvents } from './events/events.store.ts';
import { openLinks, openSessions } from './kept/accounts.store.ts';
import { openTries } from './lock-out/lock-out.ts';
import { forgottenBefore } from './lock-out/pause.ts';

const EVENT_DAYS = 365;

/** How long what accounts keep is kept. */
export function accountsRetention(store: Store): RetentionRule[] {
  const events = openAccountEvents(store);
  const sessions = openSessions(store);
  const links = openLinks(store);
  const tries = openTries(store);
  return [
    {
      dataClass: 'Sign-in sessions',
      rule: 'Over after 12 hours, and deleted within a day of that',
      run: (now, dryRun) => removeOld(sessions, { expiresAt: { lt: now } }, dryRun),
    },
    {
      dataClass: 'Links and codes sent by e-mail',
      rule: 'Deleted when used, or within a day of running out',
      run: (now, dryRun) => removeOld(links, { expiresAt: { lt: now } }, dryRun),
    },
    {
      dataClass: 'Counts of wrong passwords and of letters',
      rule: 'Forgotten a day after the last',
      run: (now, dryRun) => removeOld(tries, { lastAt: { lt: forgottenBefore(now) } }, dryRun),
    },
    {
      dataClass: 'What happened to an account',
      rule: `Deleted ${EVENT_DAYS} days after it happened`,
      run(now, dryRun) {
        const before = new Date(Date.parse(now) - EVENT_DAYS * 86_400_000).toISOString();
        return removeOld(events, { at: { lt: before } }, dryRun);
      },
    },
  ];
}

async function removeOld<T extends Doc>(
  from: Collection<T>,
  where: Where<T>,
  dryRun: boolean,
): Promise<number> {
  if (dryRun) return from.count(where);
  const old = await findAll(from, { where });
  for (const { id } of old) await from.remove(id);
  return old.length;
}
