import type { ConditionKind, ConditionTerms } from './condition.ts';

/** What a condition asks for, as a sentence a provider can act on. */
export function conditionInWords(
  kind: ConditionKind,
  { number, targetPercent }: Pick<ConditionTerms, 'number' | 'targetPercent'>,
): string {
  const share =
    targetPercent === 100 ? 'In every recruitment' : `In ${targetPercent}% of recruitments`;
  return `${share}, ${WORDS[kind](number ?? 0)}.`;
}

const WORDS: Record<ConditionKind, (number: number) => string> = {
  RANDOM_DRAW: () => 'the panel is drawn at random, with a public record of the draw',
  LIVED_EXPERIENCE_SEATS: (seats) =>
    `at least ${seats === 1 ? 'one seat on the panel is' : `${seats} seats on the panel are`} for people with lived experience`,
  SOMEONE_FROM_TEAM: () => 'at least one panel member has had support from the team the post is in',
  ROTATION_LIMIT: (turns) =>
    turns === 0
      ? 'no one on the panel had served in the 12 months before'
      : `no one on the panel had served more than ${turns === 1 ? 'one turn' : `${turns} turns`} in the 12 months before`,
};
