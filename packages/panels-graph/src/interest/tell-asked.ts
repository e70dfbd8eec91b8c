import { dayOf, type Job } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import type { MemberNews } from '../ports.ts';
import { type Interest, type InterestWindow, TO_TELL, type ToTell } from './interest.ts';
import { type About, askedNews, changedNews, extendedNews } from './interest-news.ts';
import { withHost } from './with-host.ts';

const BATCH = 100;
const MINUTE_MS = 60_000;
/** So many batches are written to before the recruiter is answered; the job does the rest. */
const BATCHES_AT_ONCE = 5;

const NEWS: Readonly<
  Record<ToTell, (about: About, window: InterestWindow, memberId: string) => MemberNews>
> = { asked: askedNews, changed: changedNews, extended: extendedNews };

/** Writes to those of one round who are still to be told, so many in a transaction that others get a turn. */
export async function tellAsked(
  panels: Panels,
  windowId: string,
  batches = BATCHES_AT_ONCE,
): Promise<void> {
  for (let done = 0; done < batches; done += 1) {
    if (!(await tellSome(panels, windowId))) return;
  }
}

/** False once all are told. */
async function tellSome(panels: Panels, windowId: string): Promise<boolean> {
  const { interests, interestWindows, recruitments, ports } = panels;
  return panels.store.transaction(async () => {
    const window = await interestWindows.get(windowId);
    if (!window?.untold) return false;
    const recruitment = await recruitments.get(window.recruitmentId);
    if (!recruitment) return false;
    const about = await withHost(panels, recruitment);
    const isTimely = window.closedAt === null && dayOf(panels.now()) <= window.closesOn;
    const { items } = await interests.find({
      where: { windowId, toTell: { in: [...TO_TELL] } },
      limit: BATCH,
    });
    for (const row of items) {
      const news = isTimely ? newsFor(about, window, row) : null;
      if (news) await ports.tellMember(news);
      await interests.replace({ ...row, toTell: null });
    }
    if (items.length === BATCH) return true;
    await interestWindows.replace({ ...window, untold: false });
    return false;
  });
}

/** Nothing for who has answered meanwhile, unless their answer was to something that has changed. */
function newsFor(
  about: About,
  window: InterestWindow,
  { toTell, answer, memberId }: Interest,
): MemberNews | null {
  if (toTell === null) return null;
  const isSettled = answer === 'yes' || (answer === 'no' && toTell !== 'changed');
  return isSettled ? null : NEWS[toTell](about, window, memberId);
}

/** Takes up what a stop of the server, or a large pool, left to be told. */
export function tellAskedJob(panels: Panels): Job {
  return {
    name: 'panels.tell-members-asked',
    everyMs: MINUTE_MS,
    async run() {
      const open = await findAll(panels.interestWindows, { where: { untold: true } });
      for (const { id } of open) await tellAsked(panels, id, Number.POSITIVE_INFINITY);
    },
  };
}
