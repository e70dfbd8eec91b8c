import { addMonths } from '@freshfaces/graph-kit';
import { moduleOf } from '../modules/curriculum.ts';
import type { ModuleCode } from '../modules/module.ts';

/** How it is known: from a session's attendance, a lead's own record, the member's word, or a file. */
type CompletionSource = 'ATTENDED' | 'RECORDED' | 'CONFIRMED' | 'IMPORTED';

/** One module that someone has done (R27). */
export interface Completion {
  readonly id: string;
  readonly module: ModuleCode;
  /** The organisation that gave it, and that answers for this line. */
  readonly providerId: string;
  /** The day it was done, `YYYY-MM-DD`. */
  readonly on: string;
  /** The last day it counts; null for ever. */
  readonly until: string | null;
  readonly source: CompletionSource;
  /** The session it was done at; null without one. */
  readonly sessionId: string | null;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly withdrawn: Withdrawn | null;
}

/** Taken back by whoever recorded it; the line stays, with why. */
export interface Withdrawn {
  readonly at: string;
  readonly byPersonId: string;
  readonly reason: string;
}

/** The last day a module done on this day counts; null for ever. */
export function lastDayOf(module: ModuleCode, on: string): string | null {
  const { countsMonths } = moduleOf(module);
  return countsMonths === null ? null : addMonths(on, countsMonths);
}

export function counts({ on, until, withdrawn }: Completion, day: string): boolean {
  return withdrawn === null && on <= day && (until === null || day <= until);
}

/** The last day any of these keeps counting without a break from this day; null for ever, '' for not on this day. */
export function countsUntil(completions: readonly Completion[], day: string): string | null {
  let last = '';
  for (const one of completions.toSorted((a, b) => (a.on < b.on ? -1 : 1))) {
    if (one.withdrawn !== null || one.on > (last || day)) continue;
    if (one.until === null) return null;
    if (one.until >= day && one.until > last) last = one.until;
  }
  return last;
}
