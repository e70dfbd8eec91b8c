import type { ChanceText } from './draw.ts';

export type Outcome = 'on-the-panel' | 'reserve' | 'not-drawn' | 'stepped-back';

export type PlaceAnswer = 'yes' | 'no';

/** One member's own part in one draw, for that member alone. */
export interface DrawEntry {
  /** `drawId:memberId` */
  readonly id: string;
  readonly drawId: string;
  readonly memberId: string;
  readonly drawnAt: string;
  readonly chance: ChanceText;
  readonly outcome: Outcome;
  /** 1 is asked first; null for anyone but announced reserves. */
  readonly reserveNumber: number | null;
  /** The private receipt as JSON text. */
  readonly receipt: string;
  /** What they said to their place; null while not answered, or where they have none (R164). */
  readonly answer: PlaceAnswer | null;
}

export function entryId(drawId: string, memberId: string): string {
  return `${drawId}:${memberId}`;
}
