import type { Role } from '@freshfaces/web-kit/area';
import type { Barrier, PracticeStage } from './generated/graphql.ts';

export const STAGES: Record<PracticeStage, string> = {
  JOB_DESCRIPTION: 'Job description',
  ADVERTISING: 'Advertising',
  SHORT_LISTING: 'Short-listing',
  INTERVIEWING: 'Interviewing',
  DECISION: 'Decision',
  INDUCTION: 'Induction',
  REVIEW: 'Review',
  WHOLE_PROCESS: 'The whole process',
};

/** What got in the way (R72), in our own words. */
export const BARRIERS: Record<Barrier, string> = {
  CONFIDENTIALITY: 'Worry about keeping things private',
  JARGON: 'Words nobody uses at home',
  TOO_COMPLICATED: 'A process with too many steps',
  MONEY: 'Money: fares, pay and benefits',
  COMMUNICATION: 'Reading, hearing or speaking differently',
  COMMITMENT: 'People drop out along the way',
  CONFIDENCE: 'Nerves and lack of confidence',
  UNCOMFORTABLE_SETTING: 'A room that does not feel welcoming',
  SCORING_HIDES_QUALITIES: 'Scores that hide warmth and empathy',
  FAR_FROM_PEOPLE: 'A central team that seldom meets people',
};

/** Options of a select, with one for "any" or "none" first. */
export function optionsOf(words: Record<string, string>, first: string) {
  return [
    { value: '', label: first },
    ...Object.entries(words).map(([value, label]) => ({ value, label })),
  ];
}

/** Roles that may write; everyone signed in may read. */
export function mayWrite(role: Role | undefined): boolean {
  return role !== undefined && role !== 'member';
}

/** What is shown where the pool, which knows the names, can't be reached. */
export function nameOf(organisation: { name: string } | null | undefined): string {
  return organisation?.name ?? 'an organisation of the network';
}
