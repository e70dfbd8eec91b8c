import { Table } from '@freshfaces/web-kit/ui';

interface Counts {
  question: string;
  words: string;
  yes?: number | null;
  aBit?: number | null;
  no?: number | null;
}

interface FeedbackTableProps {
  feedback: readonly Counts[];
  caption: string;
}

/** What members said, in whole fives: nobody's answer can be told (R160). */
export function FeedbackTable({ feedback, caption }: FeedbackTableProps) {
  return (
    <Table
      caption={caption}
      columns={[
        { heading: 'We asked', names: true, cell: ({ words }) => words },
        { heading: 'Yes', cell: ({ yes }) => atLeast(yes) },
        { heading: 'A bit', cell: ({ aBit }) => atLeast(aBit) },
        { heading: 'No', cell: ({ no }) => atLeast(no) },
      ]}
      rows={feedback}
      keyOf={({ question }) => question}
    />
  );
}

function atLeast(count: number | null | undefined): string {
  return count == null ? 'too few to show' : `${count} or more`;
}
