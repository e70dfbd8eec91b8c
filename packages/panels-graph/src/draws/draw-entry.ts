import type { PlaceState } from '../places/place-state.ts';
import type { ChanceText } from './draw.ts';

/** One member's own part in one draw, for that member alone. */
export interface DrawEntry {
  /** `drawId:memberId` */
  readonly id: string;
  readonly drawId: string;
  readonly memberId: string;
  readonly homeOrganisationId: string;
  readonly drawnAt: string;
  readonly chance: ChanceText;
  /** Where they stand; it changes only as `PLACE_MOVES` says. */
  readonly state: PlaceState;
  /** 1 is asked first; null for anyone but announced reserves. */
  readonly reserveNumber: number | null;
  /** The private receipt as JSON text. */
  readonly receipt: string;
  /** When they were told where they stand; null until they are. */
  readonly toldAt: string | null;
  /** Until when they can say yes or no, UTC; null where they were never asked. */
  readonly answerBy: string | null;
  readonly remindedAt: string | null;
  /** Why they were given more time, once; null where they were not. */
  readonly moreTimeBecause: string | null;
}

export function entryId(drawId: string, memberId: string): string {
  return `${drawId}:${memberId}`;
}
