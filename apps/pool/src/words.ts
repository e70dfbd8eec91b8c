import type { MemberStatus, Need, TrainingRole } from './generated/graphql.ts';

/** Roles in the order of a recruitment, in the words of the screen. */
export const ROLE_WORDS: Readonly<Record<TrainingRole, string>> = {
  JOB_DESCRIPTION_REVIEW: 'Reviewing job descriptions',
  SHORT_LISTING: 'Short-listing',
  OBSERVER: 'Observing',
  PANEL_MEMBER: 'Sitting on a panel',
  CHAIR: 'Chairing a panel',
};

/** The roles as a member reads them, as on their own pages (R166). */
export const OWN_ROLE_WORDS: Readonly<Record<TrainingRole, string>> = {
  JOB_DESCRIPTION_REVIEW: 'Say what a job should be like',
  SHORT_LISTING: 'Help choose who is asked to come',
  OBSERVER: 'Watch a panel',
  PANEL_MEMBER: 'Be on a panel',
  CHAIR: 'Lead a panel',
};

export const STATUS_WORDS: Readonly<Record<MemberStatus, string>> = {
  ACTIVE: 'Active',
  PAUSED: 'Taking a break',
  LEFT: 'Left',
};

export const NEED_WORDS: Readonly<Record<Need, string>> = {
  HOMELESSNESS: 'Homelessness',
  MENTAL_ILL_HEALTH: 'Mental ill health',
  OFFENDING: 'Offending',
  SUBSTANCE_MISUSE: 'Substance misuse',
};

/** The needs as a member says them of themselves. */
export const OWN_NEED_WORDS: Readonly<Record<Need, string>> = {
  HOMELESSNESS: 'I have had no home',
  MENTAL_ILL_HEALTH: 'My mental health has been bad',
  OFFENDING: 'I have been in trouble with the law',
  SUBSTANCE_MISUSE: 'Drink or drugs took over',
};
