import { csvText } from '@freshfaces/graph-kit';
import type { Evidence } from './evidence.ts';

interface ConditionRow {
  readonly sentence: string;
  readonly evidence: Evidence;
}

const HEADINGS = [
  'Contract reference',
  'Contract',
  'Condition',
  'Condition is',
  'Post',
  'Interviews from',
  'Drawn at (UTC)',
  'This recruitment',
  'Why',
  'Public record',
];

const STATES = {
  MET: 'met',
  PARTLY: 'met in part',
  NOT_MET: 'not met',
  NOTHING_YET: 'nothing to show yet',
};
const RESULTS = { MET: 'meets it', NOT_MET: 'does not meet it', WAITING: 'not drawn yet' };

/** A row for each condition and recruitment; a condition without recruitments has one row. */
export function evidenceCsv(
  contract: { readonly reference: string; readonly title: string },
  conditions: readonly ConditionRow[],
): string {
  const rows = conditions.flatMap(({ sentence, evidence }) => {
    const start = [contract.reference, contract.title, sentence, STATES[evidence.state]];
    if (evidence.items.length === 0) return [[...start, '', '', '', '', evidence.sentence, '']];
    return evidence.items.map(({ facts, result, sentence: why }) => [
      ...start,
      facts.post,
      facts.interviewsFrom,
      facts.drawnAt ?? '',
      RESULTS[result],
      why,
      recordPath(facts.drawId) ?? '',
    ]);
  });
  return csvText(HEADINGS, rows);
}

/** Where anyone can check a draw. */
export function recordPath(drawId: string | null): string | null {
  return drawId === null ? null : `/panels/records/${drawId}`;
}
