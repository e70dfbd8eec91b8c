/** What a member's day can be promised to. */
export type PromiseKind = 'panel' | 'opportunity' | 'training';

/** Something that takes days of a member: `{ kind: 'panel', id: drawId }`. */
export interface DayPromise {
  readonly kind: PromiseKind;
  readonly id: string;
}

/** One day of one member that is promised; the id is unique, so that no day is promised twice (R21). */
export interface TakenDay {
  /** `memberId:2026-11-22` */
  readonly id: string;
  readonly memberId: string;
  readonly day: string;
  readonly kind: PromiseKind;
  /** The id of what it is promised to. */
  readonly promisedTo: string;
}

export function takenDayId(memberId: string, day: string): string {
  return `${memberId}:${day}`;
}
