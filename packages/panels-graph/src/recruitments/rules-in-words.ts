import type { Policy } from '@freshfaces/fair-draw/types';
import type { Need, PanelRole, PanelRules } from './recruitment.ts';

export const NEED_WORDS: Readonly<Record<Need, string>> = {
  homelessness: 'homelessness',
  offending: 'offending',
  'substance-misuse': 'substance misuse',
  'mental-ill-health': 'mental ill-health',
};

const ROLE_WORDS: Readonly<Record<PanelRole, string>> = {
  'panel-member': 'sit on a panel',
  chair: 'chair a panel',
  'short-listing': 'short-list',
  'job-description-review': 'review job descriptions',
  observer: 'observe',
};

const POLICY_WORDS: Readonly<Record<Policy, string>> = {
  turns: 'Those who have served least come first: turns so far plus the chance now are made equal.',
  even: 'Everyone’s chance in this draw is made as equal as the rules allow.',
  leaning: 'Chances lean towards those who have had fewer turns.',
};

/** `Experience of homelessness: at least 1` */
export function needRule(need: Need): string {
  return `Experience of ${NEED_WORDS[need]}: at least 1`;
}

/** `Has used Elm Street: at least 1` (R53) */
export function teamRule(team: string): string {
  return `Has used ${teamName(team)}: at least 1`;
}

/** Does whether someone meets this rule tell what they have been through, or which service they used? */
export function restsOnExperience(rule: string): boolean {
  return rule.startsWith('Experience of ') || rule.startsWith('Has used ');
}

export const CHAIR_RULE = 'Trained to chair a panel: at least 1';

/** `From any one organisation: at most 2` */
export function organisationRule(max: number): string {
  return `From any one organisation: at most ${max}`;
}

export const HOUSEHOLD_RULE = 'From any one household: at most 1';

/** `trained to sit on a panel` */
export function trainedTo(role: PanelRole): string {
  return `trained to ${ROLE_WORDS[role]}`;
}

/** Every rule of a panel, a line each, as the people it concerns should read them. */
export function rulesInWords(rules: PanelRules, team: string | null): readonly string[] {
  return [
    `${people(rules.seats)} on the panel and ${rules.reserves} in reserve`,
    ...rules.needs.map(needRule),
    ...(rules.someoneFromTheTeam && team ? [teamRule(team)] : []),
    ...(rules.someoneTrainedToChair ? [CHAIR_RULE] : []),
    organisationRule(rules.maxPerOrganisation),
    HOUSEHOLD_RULE,
    `Everyone is ${trainedTo(rules.trainedFor)}`,
    ...(rules.coolDownDays > 0
      ? [`Everyone has rested ${rules.coolDownDays} days since their last turn`]
      : []),
    POLICY_WORDS[rules.policy],
  ];
}

/** A team's slug as a name: `elm-street` becomes `Elm Street`. */
export function teamName(slug: string): string {
  return slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

function people(count: number): string {
  return count === 1 ? '1 person' : `${count} people`;
}
