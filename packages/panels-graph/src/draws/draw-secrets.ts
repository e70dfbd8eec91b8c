import type { DrawSecrets as RecordSecrets } from '@freshfaces/fair-draw/commit';
import { addMonths } from '@freshfaces/graph-kit';
import type { Recruitment } from '../recruitments/recruitment.ts';

/** Long enough to look into a complaint about a panel. */
export const SECRETS_KEPT_MONTHS = 6;

/** What the server keeps of a draw and never shows: its share, salts, names of codes, who is who. */
export interface DrawSecrets {
  /** The draw's id. */
  readonly id: string;
  /** The last day they are kept, `YYYY-MM-DD`. */
  readonly keepUntil: string;
  /** 64 hex digits. */
  readonly operatorShare: string;
  readonly secrets: RecordSecrets;
  readonly people: readonly DrawnPerson[];
  /** Those whom earlier draws of the recruitment seated and who kept their seats. */
  readonly kept: readonly KeptPerson[];
}

/** What the result needs to know about someone who could be drawn; no needs. */
export interface DrawnPerson {
  readonly memberId: string;
  readonly homeOrganisationId: string;
  readonly usedTheTeam: boolean;
  readonly turns: number;
}

/** Someone who kept their seat, with what they count for in the rules of the whole panel. */
export interface KeptPerson extends DrawnPerson {
  readonly features: readonly string[];
}

/** The last day on which a draw for these interviews can be traced back to people. */
export function secretsKeptUntil({ interviewsTo }: Pick<Recruitment, 'interviewsTo'>): string {
  return addMonths(interviewsTo, SECRETS_KEPT_MONTHS);
}

/**
 * The secrets with nobody at one member's leaf any more: their salt is blank, and an id that leads nowhere
 * takes the place of theirs. The record, which never named them, verifies as before.
 */
export function withoutPerson(kept: DrawSecrets, memberId: string): DrawSecrets {
  if (kept.kept.some((one) => one.memberId === memberId)) {
    return withoutPerson(withoutKept(kept, memberId), memberId);
  }
  const leaf = kept.secrets.people.find(({ id }) => id === memberId)?.leaf;
  if (leaf === undefined) return kept;
  const id = `${ERASED}${leaf}`;
  return {
    ...kept,
    secrets: {
      ...kept.secrets,
      people: kept.secrets.people.map((each) =>
        each.leaf === leaf ? { id, salt: '', leaf } : each,
      ),
    },
    people: kept.people.map((each) =>
      each.memberId === memberId ? { ...each, memberId: id, turns: 0 } : each,
    ),
  };
}

function withoutKept(secrets: DrawSecrets, memberId: string): DrawSecrets {
  return { ...secrets, kept: secrets.kept.filter((one) => one.memberId !== memberId) };
}

const ERASED = 'erased:';

/** Is this the id of someone who was erased from a draw? */
export function isErased(memberId: string): boolean {
  return memberId.startsWith(ERASED);
}
