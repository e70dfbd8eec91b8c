import { formatMoment } from '@freshfaces/web-kit/format';
import { Details, Table } from '@freshfaces/web-kit/ui';
import type { Consent } from './consents-query.ts';
import { HOW_WORDS } from './purposes.ts';

interface AnswerHistoryProps {
  consent: Consent;
  own: boolean;
}

type Past = Consent['history'][number];

/** Every answer so far, with the words that were answered. */
export function AnswerHistory({ consent: { history }, own }: AnswerHistoryProps) {
  if (history.length === 0) return null;
  return (
    <Details summary={`All answers so far (${history.length})`}>
      <Table
        caption={own ? 'What you said, and when' : 'What they said, and when'}
        rows={history}
        keyOf={({ at }) => at}
        columns={[
          { heading: 'When', names: true, cell: ({ at }) => formatMoment(at) },
          { heading: 'Answer', cell: ({ given }) => (given ? 'Yes' : 'No') },
          { heading: 'How', cell: howCell },
          { heading: 'Written down by', cell: ({ recordedBy }) => recordedBy },
          { heading: 'The question then', cell: ({ question }) => question },
        ]}
      />
    </Details>
  );
}

function howCell({ how, witness }: Past): string {
  return witness ? `${HOW_WORDS[how]}, heard by ${witness}` : HOW_WORDS[how];
}
