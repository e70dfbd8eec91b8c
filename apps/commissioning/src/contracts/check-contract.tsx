import { formatDay } from '@freshfaces/web-kit/format';
import { SummaryList } from '@freshfaces/web-kit/ui';
import type { ReactNode } from 'react';
import { answerRow } from '../forms/answer-row.tsx';
import { ProviderName } from './provider-field.tsx';

interface CheckContractProps {
  answers: Record<string, string>;
  /** Where the steps are mounted. */
  at: string;
}

/** Every answer with the way back to its question. */
export function CheckContract({ answers, at }: CheckContractProps) {
  const row = (label: string, value: ReactNode, step: string) =>
    answerRow(label, value, `${at}/${step}`);
  return (
    <SummaryList
      rows={[
        row('Title', answers['title'], ''),
        row('Reference', answers['reference'], ''),
        row('What it is for', answers['purpose'], ''),
        row('Provider', <ProviderName id={answers['providerId'] ?? ''} />, 'who'),
        row('First day', formatDay(answers['from'] ?? ''), 'who'),
        row('Last day', formatDay(answers['to'] ?? ''), 'who'),
      ]}
    />
  );
}
