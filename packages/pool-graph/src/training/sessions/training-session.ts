/** `PLANNED` until someone calls it off; whether it is over is a matter of the clock. */
type SessionState = 'PLANNED' | 'CANCELLED';

/** One time that a course is taught. */
export interface TrainingSession {
  readonly id: string;
  readonly courseId: string;
  /** The organisation that gives it. */
  readonly organisationId: string;
  /** UTC instants; both on one day where it takes place. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** That day where it takes place, `YYYY-MM-DD`. */
  readonly day: string;
  /** An address, or how to join online. */
  readonly where: string;
  readonly online: boolean;
  readonly places: number;
  /** Places taken: never more than `places`. */
  readonly taken: number;
  /** How many wait for one. */
  readonly waiting: number;
  readonly state: SessionState;
}
