import type { Verdict } from '@freshfaces/fair-draw/eligibility';
import type { PanelRules } from '../recruitments/recruitment.ts';
import { trainedTo } from '../recruitments/rules-in-words.ts';

type Words = (rules: PanelRules) => string;

/** Why someone cannot be drawn, said about them. Hard rules look at no need, so no reason can show one. */
const WORDS: Readonly<Record<string, Words>> = {
  mustHaveConsent: () => 'Has not agreed to be in the shared pool.',
  mustAgreeToBeLent: () => 'Has not agreed to be drawn for other organisations.',
  mustBeLentByHome: () => 'Their organisation has not offered to lend for these days. Ask it to.',
  mustBeTrainedForRole: ({ trainedFor }) => `Is not yet ${trainedTo(trainedFor)}.`,
  mustBeAvailable: () => 'Is not free on all the interview days.',
  mustHaveEnoughDays: () => 'Is not free on enough days of the period.',
  mustHaveNoConflictOfInterest: () => 'Has a conflict of interest with this organisation.',
  mustBeWithinOwnLimit: () => 'Has had as many turns as they want in a year.',
  mustHaveSaidYes: () => 'Has not said yes to this one.',
  mustBePastCoolDown: ({ coolDownDays }) =>
    `Serves close to these dates already: everyone rests ${coolDownDays} days between turns.`,
};

/** The reasons, in the order of the rules; empty for someone who can be drawn. */
export function reasonsAgainst(verdicts: readonly Verdict[], rules: PanelRules): readonly string[] {
  return verdicts.flatMap(({ rule, passes }) =>
    passes ? [] : [WORDS[rule]?.(rules) ?? 'Cannot be drawn.'],
  );
}
