export { openAcknowledgements } from './agreements/acknowledgements.store.ts';
export type { PoolCandidate } from './candidates.ts';
export type { ConsentPurpose } from './consents/consent.ts';
export { openConsentAnswers } from './consents/consents.store.ts';
export { createPoolGraph } from './create-pool-graph.ts';
export { takenDayId } from './days/taken-day.ts';
export { openTakenDays } from './days/taken-days.store.ts';
export { openFeedbackMarkers, openFeedbackTallies } from './feedback/feedback.store.ts';
export {
  emptyTally,
  type FeedbackTally,
  tallyIdOf,
  withAnswers,
} from './feedback/feedback.ts';
export { openGroupMembers, openGroups } from './groups/groups.store.ts';
export { openLoans, openStandingOffers } from './lending/lending.store.ts';
export type { Loan, LoanMove, TravelPayer } from './lending/loan.ts';
export type { StandingOffer } from './lending/standing-offer.ts';
export type { LinkPorts } from './links/link-ports.ts';
export {
  type BusyDates,
  type Member,
  type MemberKind,
  type MemberStatus,
  NOTHING_SAID_YET,
  type TrainingRole,
} from './members/member.ts';
export type { MemberName } from './members/member-name.ts';
export { openMemberNames, openMembers } from './members/members.store.ts';
export { openMemberNews } from './messages/member-news.ts';
export type { MemberTies } from './needs/member-ties.ts';
export type { Need } from './needs/need.ts';
export { openMemberExperience, openMemberNeeds, openMemberTies } from './needs/needs.store.ts';
export type { Ask } from './opportunities/ask.ts';
export { openAsks, openOpportunities } from './opportunities/opportunities.store.ts';
export type { Opportunity, OpportunityState } from './opportunities/opportunity.ts';
export { stageOf } from './opportunities/stage.ts';
export type { Organisation, OrganisationKind, Team } from './organisations/organisation.ts';
export { openOrganisations } from './organisations/organisations.store.ts';
export type { PoolParts, PortsPoolUses } from './pool.ts';
export type { PoolPorts } from './ports.ts';
export { INVOLVEMENT_OPTIONS, type InvolvementOptionId } from './profile/involvement-options.ts';
export { EMPTY_PROFILE, type Profile } from './profile/profile.ts';
export { openProfiles } from './profile/profiles.store.ts';
export { openRiskAssessments } from './readiness/risk-assessments.store.ts';
export type { Reward } from './rewards/reward.ts';
export { openRewards } from './rewards/rewards.store.ts';
export { bookingId } from './training/bookings/training-booking.ts';
export { type Completion, lastDayOf } from './training/completions/completion.ts';
export { recordFromBefore } from './training/completions/record-from-before.ts';
export { emptyRecord, withCompletions } from './training/completions/training-record.ts';
export { moduleOf } from './training/modules/curriculum.ts';
export type { ModuleCode } from './training/modules/module.ts';
export { modulesFor, rolesOn } from './training/roles/role-rules.ts';
export { openTraining } from './training/training.store.ts';
export { wordsOf } from './words.ts';
