import { Problem } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { daysOf, type Span } from '../availability/free.ts';
import type { Pool } from '../pool.ts';
import { type DayPromise, type TakenDay, takenDayId } from './taken-day.ts';

interface Taking {
  readonly memberId: string;
  readonly span: Span;
  readonly promise: DayPromise;
}

export const DAYS_PROMISED = 'This member has already promised one of these days.';

/**
 * Promises every day of the span, or throws `CONFLICT` when one is promised to something else. Taking
 * the same days for the same promise again changes nothing. Call it in a transaction.
 */
export async function takeDays(pool: Pick<Pool, 'takenDays'>, taking: Taking): Promise<void> {
  if (!(await takeFreeDays(pool, taking))) throw new Problem('CONFLICT', DAYS_PROMISED);
}

/** As `takeDays`, but answers false instead of throwing; it has then taken none. */
export async function takeFreeDays(
  { takenDays }: Pick<Pool, 'takenDays'>,
  { memberId, span, promise }: Taking,
): Promise<boolean> {
  const wanted = daysOf(span).map((day) => asTaken(memberId, day, promise));
  const found = await takenDays.getMany(wanted.map(({ id }) => id));
  if (found.some((day) => day !== null && !isFor(day, promise))) return false;
  await takenDays.insertMany(wanted.filter((_, at) => found[at] === null));
  return true;
}

/**
 * Promises those of the days that are promised to nothing else, and none of them where they are fewer
 * than `atLeast`. Days promised to the same before count, and stay promised either way. Call it in a
 * transaction.
 * @returns the days promised to this now, in order; empty where they are too few.
 */
export async function takeSomeDays(
  { takenDays }: Pick<Pool, 'takenDays'>,
  { memberId, days, promise }: Omit<Taking, 'span'> & { readonly days: readonly string[] },
  atLeast: number,
): Promise<readonly string[]> {
  const wanted = days.map((day) => asTaken(memberId, day, promise));
  const found = await takenDays.getMany(wanted.map(({ id }) => id));
  const open = wanted.filter((_, at) => {
    const taken = found[at];
    return !taken || isFor(taken, promise);
  });
  if (open.length < Math.max(1, atLeast)) return [];
  const held = new Set(found.map((day) => day?.id));
  await takenDays.insertMany(open.filter(({ id }) => !held.has(id)));
  return open.map(({ day }) => day);
}

/** Gives back the days of a promise that are not to be kept. Call it in a transaction. */
export async function keepOnlyDays(
  { takenDays }: Pick<Pool, 'takenDays'>,
  { memberId, days, promise: { kind, id } }: Omit<Taking, 'span'> & { days: readonly string[] },
): Promise<void> {
  const where = { kind, promisedTo: id, memberId };
  for (const taken of await findAll(takenDays, { where })) {
    if (!days.includes(taken.day)) await takenDays.remove(taken.id);
  }
}

/** Gives back every day promised to this, or only this member's. Call it in a transaction. */
export async function giveBackDays(
  { takenDays }: Pick<Pool, 'takenDays'>,
  { kind, id }: DayPromise,
  memberId?: string,
): Promise<void> {
  const where = { kind, promisedTo: id, ...(memberId === undefined ? {} : { memberId }) };
  for (const day of await findAll(takenDays, { where })) await takenDays.remove(day.id);
}

function asTaken(memberId: string, day: string, { kind, id }: DayPromise): TakenDay {
  return { id: takenDayId(memberId, day), memberId, day, kind, promisedTo: id };
}

function isFor(day: TakenDay, { kind, id }: DayPromise): boolean {
  return day.kind === kind && day.promisedTo === id;
}
