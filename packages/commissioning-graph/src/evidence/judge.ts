import type { ConditionKind } from '../conditions/condition.ts';
import type { RecruitmentFacts } from '../ports.ts';

type EvidenceResult = 'MET' | 'NOT_MET' | 'WAITING';

export interface Judgement {
  readonly result: EvidenceResult;
  readonly sentence: string;
}

/**
 * What the record of one recruitment shows for one kind of condition. Without a draw nothing is shown:
 * before the interviews that is still to come, afterwards it counts against.
 * @param number the seats or turns agreed, for kinds that have one.
 * @param today YYYY-MM-DD.
 */
export function judge(
  kind: ConditionKind,
  number: number | null,
  facts: RecruitmentFacts,
  today: string,
): Judgement {
  if (facts.drawnAt !== null) return RULES[kind](facts, number ?? 0);
  if (facts.interviewsFrom >= today) {
    return { result: 'WAITING', sentence: 'The panel has not been drawn yet.' };
  }
  return {
    result: 'NOT_MET',
    sentence: 'Interviews began without a draw, so no public record shows it.',
  };
}

type Rule = (facts: RecruitmentFacts, number: number) => Judgement;

const RULES: Record<ConditionKind, Rule> = {
  RANDOM_DRAW: drawnAtRandom,
  LIVED_EXPERIENCE_SEATS: atLeastSoManySeats,
  SOMEONE_FROM_TEAM: someoneFromTheTeam,
  ROTATION_LIMIT: nobodyOverTheLimit,
};

function drawnAtRandom({ random, override, overrideReasons }: RecruitmentFacts): Judgement {
  if (override) {
    const reasons = overrideReasons.map((reason) => `“${reason}”`).join(' ');
    return notMet(`The panel was drawn, then changed by hand. The reason given: ${reasons}`);
  }
  if (!random) return notMet('The panel was chosen by hand, not drawn.');
  return met('The panel was drawn at random and anyone can check the record.');
}

function atLeastSoManySeats(facts: RecruitmentFacts, number: number): Judgement {
  const { livedExperienceSeats, seats } = facts;
  const held = `${livedExperienceSeats} of ${seats} drawn ${seats === 1 ? 'seat' : 'seats'} went to people with lived experience (agreed: at least ${number}).`;
  return livedExperienceSeats >= number ? met(held) : notMet(held);
}

function someoneFromTheTeam({ teamMemberOnPanel }: RecruitmentFacts): Judgement {
  if (teamMemberOnPanel === null) {
    return notMet('No team was named for this post, so the record cannot show it.');
  }
  return teamMemberOnPanel
    ? met('Someone drawn for the panel has had support from the team.')
    : notMet('No one drawn for the panel has had support from the team.');
}

function nobodyOverTheLimit({ highestTurnsBefore }: RecruitmentFacts, number: number): Judgement {
  const most = `The most turns anyone on the panel had served was ${highestTurnsBefore} (agreed: at most ${number}).`;
  return highestTurnsBefore <= number ? met(most) : notMet(most);
}

function met(sentence: string): Judgement {
  return { result: 'MET', sentence };
}

function notMet(sentence: string): Judgement {
  return { result: 'NOT_MET', sentence };
}
