import {
  agreeDates,
  askForDates,
  chooseDates,
  type Draw,
  finishDates,
  type Panels,
} from '@freshfaces/panels-graph';
import { dayIn } from '../days.ts';
import type { MemberFact } from '../facts/members.ts';
import { reachOf } from '../facts/reach.ts';
import type { RecruitmentFact } from '../facts/recruitments.ts';
import { demoId } from '../identity.ts';
import { everyoneSaysYes } from './confirm-panel.ts';

/** Panels whose days are open were drawn and asked this many days ago. */
export const DATES_SINCE_DAYS = -5;
const ANSWER_WITHIN_DAYS = 3;

interface Choosing {
  readonly fact: RecruitmentFact;
  readonly members: readonly MemberFact[];
  readonly now: string;
  readonly personId: string;
}

/**
 * A panel that said yes and was asked which days suit: in one, all have answered and the days are agreed;
 * in the other someone is still to answer and no day suits everyone yet.
 */
export async function datesUnderWay(
  panels: Panels,
  draw: Draw,
  { fact, members, now, personId }: Choosing,
): Promise<void> {
  const { recruitmentId } = draw;
  await everyoneSaysYes(panels, draw.id, members);
  if (fact.dates === 'agreed') return agreeOnDays(panels, recruitmentId, { now, personId });
  const { store } = panels;
  const seated = draw.panel.map(({ memberId }) => memberId);
  const answerBy = dayIn(now, ANSWER_WITHIN_DAYS);
  await store.transaction(() => askForDates(panels, { recruitmentId, answerBy, personId }));
  const day = (place: number): string => dayIn(now, fact.startsInDays + place);
  const silent = readsMail(members, seated);
  for (const [place, memberId] of seated.entries()) {
    if (memberId === silent) continue;
    const held = (await panels.seatDays.get(`${draw.id}:${memberId}`))?.days ?? [];
    const choices = held
      .filter((one) => one !== day(place))
      .map((one) => ({
        day: one,
        part: place === 1 ? ('morning' as const) : ('all-day' as const),
      }));
    const choosing = { drawId: draw.id, memberId, personId: `member:${memberId}`, choices };
    await store.transaction(() => chooseDates(panels, choosing));
  }
  if (silent) await leaveUntold(panels, draw, silent);
}

/** Everyone on the panel says that all their days suit, and the first that suits all is agreed. */
export async function agreeOnDays(
  panels: Panels,
  recruitmentId: string,
  { now, personId }: Pick<Choosing, 'now' | 'personId'>,
): Promise<void> {
  const { store, recruitments, draws, seatDays } = panels;
  const drawId = (await recruitments.get(recruitmentId))?.drawId ?? '';
  const draw = await draws.get(drawId);
  if (!draw) return;
  const seated = draw.panel.map(({ memberId }) => memberId);
  const answerBy = dayIn(now, ANSWER_WITHIN_DAYS);
  await store.transaction(() => askForDates(panels, { recruitmentId, answerBy, personId }));
  for (const memberId of seated) {
    const held = (await seatDays.get(`${drawId}:${memberId}`))?.days ?? [];
    const choices = held.map((day) => ({ day, part: 'all-day' as const }));
    const choosing = { drawId, memberId, personId: `member:${memberId}`, choices };
    await store.transaction(() => chooseDates(panels, choosing));
  }
  const days = await dayForAll(panels, draw, seated);
  if (!days) return;
  const times = { startsAt: '09:30', endsAt: '16:00', goAheadWithout: [] };
  await store.transaction(() => agreeDates(panels, { recruitmentId, personId, days, ...times }));
  await finishDates(panels, recruitmentId);
}

/** Someone of them who hears from us by e-mail. */
function readsMail(members: readonly MemberFact[], seated: readonly string[]): string | null {
  const routeOf = (memberId: string) =>
    reachOf(
      members.findIndex(({ key }) => demoId('member', key) === memberId),
      '',
    ).route;
  return seated.find((memberId) => routeOf(memberId) === 'EMAIL') ?? seated[0] ?? null;
}

/** The server asks them when it starts. */
async function leaveUntold({ seatDays }: Panels, { id }: Draw, memberId: string): Promise<void> {
  const seat = await seatDays.get(`${id}:${memberId}`);
  if (seat) await seatDays.replace({ ...seat, askedAt: null });
}

/** The first day that everyone has free. */
async function dayForAll(
  { seatDays }: Panels,
  { id }: Draw,
  seated: readonly string[],
): Promise<readonly string[] | null> {
  const held = await seatDays.getMany(seated.map((memberId) => `${id}:${memberId}`));
  const [first, ...others] = held.map((seat) => seat?.days ?? []);
  const day = first?.find((one) => others.every((days) => days.includes(one)));
  return day === undefined ? null : [day];
}
