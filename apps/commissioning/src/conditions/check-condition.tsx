import { formatDay } from '@freshfaces/web-kit/format';
import { SummaryList } from '@freshfaces/web-kit/ui';
import { answerRow } from '../forms/answer-row.tsx';
import type { KindWords } from '../words.ts';
import type { Answers } from './terms-answers.ts';

interface CheckConditionProps {
  chosen: KindWords;
  answers: Answers;
  /** Where the steps are mounted. */
  at: string;
}

/** Every answer with the way back to its question. */
export function CheckCondition({ chosen, answers, at }: CheckConditionProps) {
  const row = (label: string, value: string, step: string) =>
    answerRow(label, value, `${at}/${step}`);
  const { number = '', targetPercent = '', from = '', reviewOn, notes, wordingReason } = answers;
  return (
    <SummaryList
      rows={[
        row('What is asked', chosen.label, ''),
        ...(chosen.numberLabel ? [row(chosen.numberLabel, number, 'terms')] : []),
        row('Share of recruitments', `${targetPercent}%`, 'terms'),
        row('Applies from', formatDay(from), 'terms'),
        row('Look at it again on', reviewOn ? formatDay(reviewOn) : 'Not set', 'terms'),
        row('Anything else agreed', notes || 'Nothing', 'notes'),
        ...(wordingReason ? [row('Why this wording is needed', wordingReason, 'notes')] : []),
        row('Who was asked', answers['consulted'] || 'Nobody', 'notes'),
      ]}
    />
  );
}
