export type { Member, BusyDates, MemberStatus, TrainingRole } from './members/member.ts';
export type { MemberName } from './members/member-name.ts';
export { openMemberNames, openMembers } from './members/members.store.ts';
export type { MemberNeeds, Need } from './needs/member-needs.ts';
export type { MemberExperience, MemberTies } from './needs/member-ties.ts';
export { openMemberExperience, openMemberNeeds, openMemberTies } from './needs/needs.store.ts';
export type { Organisation, OrganisationKind, Team } from './organisations/organisation.ts';
export { openOrganisations } from './organisations/organisations.store.ts';
export { wordsOf } from './words.ts';
