import type { TrainingBookingState } from '../generated/graphql.ts';

/** What became of a place, for whoever runs the session. */
export const BOOKING_WORDS: Readonly<Record<TrainingBookingState, string>> = {
  BOOKED: 'Has a place',
  WAITING: 'Waiting',
  CANCELLED: 'Gave the place back',
  ATTENDED: 'Came',
  MISSED: 'Did not come',
};

/** `for ever`, `for 12 months` */
export function countsFor(months: number | null | undefined): string {
  return months == null ? 'for ever' : `for ${months} months`;
}

/** `3 places left`, `full, 2 waiting` */
export function roomIn({ placesLeft, waiting }: { placesLeft: number; waiting: number }): string {
  if (placesLeft > 0) return placesLeft === 1 ? '1 place left' : `${placesLeft} places left`;
  return waiting === 0 ? 'full' : `full, ${waiting} waiting`;
}

/** `Online`, or the place; without a full stop at its end, as more can follow. */
export function placeOf({ where, online }: { where: string; online: boolean }): string {
  const place = where.replace(/\.$/u, '');
  return online ? `Online: ${place}` : place;
}
