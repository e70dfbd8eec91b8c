import { agrees, type ConsentAnswer } from '../consents/consent.ts';
import type { Member } from '../members/member.ts';
import type { MemberTies } from '../needs/member-ties.ts';
import { EMPTY_PROFILE, type Profile } from '../profile/profile.ts';
import type { Singles, Told } from './member-merge.ts';
import { type MergeFact, withFacts } from './merge-facts.ts';

interface Merging {
  readonly kept: Singles;
  readonly other: Singles;
  readonly taken: readonly MergeFact[];
  /** Every answer that counts for the kept record once the stricter ones are carried over. */
  readonly answers: readonly ConsentAnswer[];
  readonly today: string;
}

/**
 * What one document each makes of two records: chosen facts, and of the rest the kept record's, where it
 * says something.
 */
export function mergedSingles({ kept, other, taken, answers, today }: Merging): Singles {
  const { member, name } = withFacts(kept, other, taken);
  const since = (mine: string | null, theirs: string | null) => mine ?? theirs ?? today;
  const shared = agrees('SHARED_POOL', answers);
  const lent = agrees('BE_LENT', answers);
  return {
    member: {
      ...member,
      ...breakOf(kept.member, other.member),
      sharedPoolSince: shared
        ? since(kept.member.sharedPoolSince, other.member.sharedPoolSince)
        : null,
      lentSince: lent ? since(kept.member.lentSince, other.member.lentSince) : null,
    },
    name,
    profile: mergedProfile(kept.profile, other.profile),
    ties: mergedTies(kept.member.id, kept.ties, other.ties),
    risk: laterOf(kept.risk, other.risk, kept.member.id),
  };
}

/** Who takes a break on one record takes a break; of two breaks the kept record's counts. */
function breakOf(kept: Member, other: Member): Pick<Member, 'status' | 'pausedUntil'> {
  const { status, pausedUntil } = kept.status === 'ACTIVE' ? other : kept;
  return { status, pausedUntil };
}

/** Everything both records tell of needs and services; nothing unless they agree to that being kept. */
export function mergedTold(kept: Told, other: Told, answers: readonly ConsentAnswer[]): Told {
  const tells = agrees('RECORD_NEEDS', answers);
  const both = <T>(a: readonly T[] | null, b: readonly T[] | null) =>
    tells && (a || b) ? [...new Set([...(a ?? []), ...(b ?? [])])] : null;
  return {
    needs: both(kept.needs, other.needs),
    experience: both(kept.experience, other.experience),
  };
}

function mergedProfile(kept: Profile, other: Profile): Profile {
  const says = (field: keyof Profile) =>
    JSON.stringify(kept[field]) !== JSON.stringify(EMPTY_PROFILE[field]);
  const fields = Object.keys(EMPTY_PROFILE) as (keyof Profile)[];
  const own = Object.fromEntries(fields.filter(says).map((field) => [field, kept[field]]));
  const { aboutMeReader } = kept.aboutMe === null ? other : kept;
  return { ...other, ...own, aboutMeReader, pages: { ...other.pages, ...kept.pages } };
}

function mergedTies(
  id: string,
  kept: MemberTies | null,
  other: MemberTies | null,
): MemberTies | null {
  if (!kept && !other) return null;
  const conflictsWith = [
    ...new Set([...(kept?.conflictsWith ?? []), ...(other?.conflictsWith ?? [])]),
  ];
  return { id, householdId: kept?.householdId ?? other?.householdId ?? null, conflictsWith };
}

function laterOf(kept: Singles['risk'], other: Singles['risk'], id: string): Singles['risk'] {
  if (!other || (kept && kept.doneOn >= other.doneOn)) return kept;
  return { ...other, id };
}
