import type { FieldProblem } from '@freshfaces/web-kit/ui';
import type { ConditionKind, ConditionTermsInput } from '../generated/graphql.ts';
import { kindWords } from '../words.ts';

export type Answers = Record<string, string>;

/** What is wrong with the answers about number, share and days. */
export function termsProblems(kind: ConditionKind, answers: Answers): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const { numberLabel } = kindWords(kind);
  if (numberLabel && !isWhole(answers['number'])) {
    problems.push({ field: 'number', message: 'Give a whole number.' });
  }
  const share = Number(answers['targetPercent']);
  if (!isWhole(answers['targetPercent']) || share < 1 || share > 100) {
    problems.push({ field: 'targetPercent', message: 'Give a share from 1 to 100 percent.' });
  }
  if (!answers['from']) {
    problems.push({ field: 'from', message: 'Give the first day it applies.' });
  }
  return problems;
}

/** The answers as the graph takes them. */
export function termsInput(kind: ConditionKind, answers: Answers): ConditionTermsInput {
  const { from = '', notes = '', consulted = '', reviewOn, wordingReason } = answers;
  return {
    from,
    number: kindWords(kind).numberLabel ? Number(answers['number']) : null,
    targetPercent: Number(answers['targetPercent']),
    notes,
    consulted,
    reviewOn: reviewOn || null,
    wordingReason: wordingReason || null,
  };
}

function isWhole(text: string | undefined): boolean {
  return /^\d+$/.test(text ?? '');
}
