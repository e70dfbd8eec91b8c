import { formatDay } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { Button, type Column, ErrorState, Table, VisuallyHidden } from '@freshfaces/web-kit/ui';
import type { ReactNode } from 'react';
import { type LetterRow, useMark } from './letters-query.ts';
import { TOPIC_WORDS } from './message-words.ts';

interface LetterListProps {
  title: string;
  rows: readonly LetterRow[];
  basePath: string;
  /** What the button on each row says once it is done. */
  doneLabel: string;
  announce: (message: string) => void;
  children: ReactNode;
}

/** Letters of one kind, each to be ticked off. */
export function LetterList({
  title,
  rows,
  basePath,
  doneLabel,
  announce,
  children,
}: LetterListProps) {
  const { send, busy, problem } = useMark();

  async function done({ id, toName }: LetterRow) {
    if (await send({ messageId: id, outcome: 'DONE' })) {
      announce(`${toName}: ${doneLabel.toLowerCase()}.`);
    }
  }

  return (
    <section>
      <h2>{title}</h2>
      {children}
      {problem && <ErrorState {...problem} />}
      <Table
        caption={title}
        captionHidden
        rows={rows}
        keyOf={({ id }) => id}
        columns={columns({ basePath, doneLabel, busy, done })}
      />
    </section>
  );
}

interface Doing {
  basePath: string;
  doneLabel: string;
  busy: boolean;
  done: (row: LetterRow) => Promise<void>;
}

function columns({ basePath, doneLabel, busy, done }: Doing): Column<LetterRow>[] {
  return [
    {
      heading: 'To',
      names: true,
      cell: ({ toName, member }) => <Link to={`${basePath}/members/${member.id}`}>{toName}</Link>,
    },
    { heading: 'About', cell: ({ topic }) => TOPIC_WORDS[topic] },
    { heading: 'Written', cell: ({ writtenAt }) => formatDay(writtenAt) },
    {
      heading: 'Done?',
      cell: (row) => (
        <Button kind="secondary" busy={busy} onClick={() => void done(row)}>
          {doneLabel}
          <VisuallyHidden> to {row.toName}</VisuallyHidden>
        </Button>
      ),
    },
  ];
}
