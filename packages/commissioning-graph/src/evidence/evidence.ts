import type { ConditionDoc } from '../conditions/condition.ts';
import { firstDay, lastDay, termsOn } from '../conditions/condition-time.ts';
import type { RecruitmentFacts } from '../ports.ts';
import { type Judgement, judge } from './judge.ts';

export type EvidenceState = 'MET' | 'PARTLY' | 'NOT_MET' | 'NOTHING_YET';

export interface EvidenceItem extends Judgement {
  readonly facts: RecruitmentFacts;
}

/** What the records of draws show about one condition (R16). */
export interface Evidence {
  readonly state: EvidenceState;
  readonly sentence: string;
  readonly met: number;
  /** Recruitments that count: drawn, or interviewing without a draw. */
  readonly counted: number;
  readonly waiting: number;
  /** Newest interviews first. */
  readonly items: readonly EvidenceItem[];
}

/**
 * Judges a condition by the recruitments of its time, each by the terms in force when its interviews
 * began. Met when the agreed share of those that count meets it.
 * @param facts of recruitments under the condition's contract.
 * @param today YYYY-MM-DD.
 */
export function evidenceFor(
  condition: ConditionDoc,
  facts: readonly RecruitmentFacts[],
  today: string,
): Evidence {
  const items = facts
    .filter(({ interviewsFrom }) => isInItsTime(condition, interviewsFrom))
    .sort((a, b) => b.interviewsFrom.localeCompare(a.interviewsFrom))
    .map((fact) => {
      const { number } = termsOn(condition, fact.interviewsFrom);
      return { facts: fact, ...judge(condition.kind, number, fact, today) };
    });
  const met = items.filter(({ result }) => result === 'MET').length;
  const waiting = items.filter(({ result }) => result === 'WAITING').length;
  const counted = items.length - waiting;
  const target = termsOn(condition, today).targetPercent;
  const state = stateOf(met, counted, target);
  return {
    state,
    sentence: inWords({ state, met, counted, waiting, target }),
    met,
    counted,
    waiting,
    items,
  };
}

function isInItsTime(condition: ConditionDoc, day: string): boolean {
  return firstDay(condition) <= day && day <= lastDay(condition);
}

function stateOf(met: number, counted: number, targetPercent: number): EvidenceState {
  if (counted === 0) return 'NOTHING_YET';
  if (met * 100 >= counted * targetPercent) return 'MET';
  return met === 0 ? 'NOT_MET' : 'PARTLY';
}

interface Figures {
  readonly state: EvidenceState;
  readonly met: number;
  readonly counted: number;
  readonly waiting: number;
  readonly target: number;
}

function inWords({ state, met, counted, waiting, target }: Figures): string {
  const ahead = waiting === 0 ? '' : ` ${waiting} still to be drawn.`;
  if (state === 'NOTHING_YET') return `No recruitment counts yet.${ahead}`;
  const share = target === 100 ? 'all of them' : `at least ${target}%`;
  const those = counted === 1 ? 'recruitment meets' : 'recruitments meet';
  return `${met} of ${counted} ${those} it (agreed: ${share}).${ahead}`;
}
