/** `ATTENDED` and `MISSED` are what the provider recorded. */
type BookingState = 'BOOKED' | 'WAITING' | 'CANCELLED' | 'ATTENDED' | 'MISSED';

/** That one member wants to come, or came, to one session. */
export interface TrainingBooking {
  /** `sessionId:memberId`: nobody is booked twice. */
  readonly id: string;
  readonly sessionId: string;
  readonly memberId: string;
  /** The session's own start, to find what comes next. */
  readonly startsAt: string;
  readonly state: BookingState;
  /** When they last asked to come: the order of the waiting list. */
  readonly askedAt: string;
  readonly askedBy: string;
  /** When the member was reminded that it comes; null while they were not. */
  readonly remindedAt: string | null;
}

export function bookingId(sessionId: string, memberId: string): string {
  return `${sessionId}:${memberId}`;
}
