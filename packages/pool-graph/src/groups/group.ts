/** A forum of members that can be asked as a group (R45): of one organisation, or of the whole network. */
export interface Group {
  readonly id: string;
  /** Null for one of the whole network. */
  readonly organisationId: string | null;
  readonly name: string;
  /** What it is for. */
  readonly about: string;
  /** When and where it meets, in words. */
  readonly meets: string;
  readonly startedOn: string;
  /** The day it was ended; null while it goes on. */
  readonly endedOn: string | null;
}

/** One member of one group; gone when they leave it. */
export interface GroupMember {
  /** `groupId:memberId` */
  readonly id: string;
  readonly groupId: string;
  readonly memberId: string;
  readonly joinedOn: string;
  /** Who wrote it down. */
  readonly by: 'self' | 'lead';
}

export function groupMemberId(groupId: string, memberId: string): string {
  return `${groupId}:${memberId}`;
}

/** May someone of this home organisation join? */
export function isOpenTo(
  { organisationId, endedOn }: Group,
  member: { homeOrganisationId: string; sharedPoolSince: string | null },
): boolean {
  if (endedOn !== null) return false;
  return organisationId === null
    ? member.sharedPoolSince !== null
    : organisationId === member.homeOrganisationId;
}
