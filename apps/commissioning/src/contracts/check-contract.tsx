import { formatDay } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { SummaryList } from '@freshfaces/web-kit/ui';
import type { ReactNode } from 'react';
import { ProviderName } from './provider-field.tsx';

interface CheckContractProps {
  answers: Record<string, string>;
  /** Where the steps are mounted. */
  at: string;
}

/** Every answer with the way back to its question. */
export function CheckContract({ answers, at }: CheckContractProps) {
  const row = (label: string, value: ReactNode, step: string) => ({
    label,
    value,
    action: (
      <Link to={`${at}/${step}`} aria-label={`Change: ${label}`}>
        Change
      </Link>
    ),
  });
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
