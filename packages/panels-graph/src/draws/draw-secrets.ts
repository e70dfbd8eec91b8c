import type { DrawSecrets as RecordSecrets } from '@freshfaces/fair-draw/commit';

/** What the server keeps of a draw and never shows: its share, salts, names of codes, who is who. */
export interface DrawSecrets {
  /** The draw's id. */
  readonly id: string;
  /** 64 hex digits. */
  readonly operatorShare: string;
  readonly secrets: RecordSecrets;
  readonly people: readonly DrawnPerson[];
}

/** What the result needs to know about someone who could be drawn; no needs. */
export interface DrawnPerson {
  readonly memberId: string;
  readonly homeOrganisationId: string;
  readonly usedTheTeam: boolean;
  readonly turns: number;
}
