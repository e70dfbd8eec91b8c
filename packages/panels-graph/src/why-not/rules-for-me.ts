import { daysBetween } from '@freshfaces/graph-kit';
import { dayWords } from '../dates/date-words.ts';
import { NOT_ASKED, PROMISED } from './keep-why-nots.ts';

/** What the sentences look at besides the rules' names. */
interface RuleFacts {
  readonly coolDownDays: number;
  readonly interviewsFrom: string;
  /** The last day they served before those interviews, `YYYY-MM-DD`; null where they never did. */
  readonly lastServed: string | null;
}

interface Words {
  readonly rules: readonly string[];
  readonly passed: string;
  readonly failed: (facts: RuleFacts) => string;
}

/** Every hard rule of a draw, said to the member it is about, in the order in which they are read. */
const RULES: readonly Words[] = [
  {
    rules: [NOT_ASKED],
    passed: 'You were asked if you want to be in it.',
    failed: () => 'You were not asked, as you could not be in it at the time.',
  },
  {
    rules: ['mustHaveSaidYes'],
    passed: 'You said yes to this draw.',
    failed: () => 'You did not say yes to this draw.',
  },
  {
    rules: ['mustBeTrainedForRole'],
    passed: 'You had done the training for it.',
    failed: () => 'You had not done the training for it yet.',
  },
  {
    rules: ['mustBeAvailable', 'mustHaveEnoughDays'],
    passed: 'You were free on enough of the days.',
    failed: () => 'You were not free on enough of the days.',
  },
  {
    rules: [PROMISED],
    passed: 'You had not promised those days to another panel.',
    failed: () => 'You were promised elsewhere on those days.',
  },
  {
    rules: ['mustBePastCoolDown'],
    passed: 'You had rested long enough after your last turn.',
    failed: restWords,
  },
  {
    rules: ['mustBeWithinOwnLimit'],
    passed: 'You had not had as many turns as you want in a year.',
    failed: () => 'You had as many turns as you want in a year.',
  },
  {
    rules: ['mustHaveNoConflictOfInterest'],
    passed: 'You had no tie to the organisation that rules you out.',
    failed: () => 'You have a tie to the organisation. Who helps to choose must have none.',
  },
  {
    rules: ['mustAgreeToBeLent'],
    passed: 'It was your own organisation, or you agreed to be drawn for others.',
    failed: () => 'You have not agreed to be drawn for other organisations.',
  },
  {
    rules: ['mustBeLentByHome'],
    passed: 'It was your own organisation, or yours lends its members.',
    failed: () => 'Your own organisation did not lend its members for those days.',
  },
];

export interface RuleForMe {
  readonly rule: string;
  readonly passed: boolean;
  readonly sentence: string;
}

/** Each hard rule with whether they passed it, in plain words (R170). */
export function rulesForMe(failed: readonly string[], facts: RuleFacts): readonly RuleForMe[] {
  // Whoever was not asked had nothing to say yes to.
  const asked = RULES.filter(
    ({ rules }) => !failed.includes(NOT_ASKED) || !rules.includes('mustHaveSaidYes'),
  );
  return asked.map(({ rules, ...words }) => {
    const passed = !rules.some((rule) => failed.includes(rule));
    const [rule = ''] = rules;
    return { rule, passed, sentence: passed ? words.passed : words.failed(facts) };
  });
}

function restWords({ coolDownDays, interviewsFrom, lastServed }: RuleFacts): string {
  if (lastServed !== null && daysBetween(lastServed, interviewsFrom) < coolDownDays + 1) {
    return `You had served on ${dayWords(lastServed)}, and everyone rests ${coolDownDays} days.`;
  }
  return `You serve close to those days, and everyone rests ${coolDownDays} days between turns.`;
}
