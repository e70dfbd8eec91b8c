import { formatMonth } from '@freshfaces/web-kit/format';
import { Card, Tag } from '@freshfaces/web-kit/ui';
import type { PracticeEntriesQuery } from '../generated/graphql.ts';
import { BARRIERS, nameOf, STAGES } from '../words.ts';
import { elsewhereInWords } from './elsewhere.ts';

interface EntryCardProps {
  entry: PracticeEntriesQuery['practiceEntries']['nodes'][number];
  basePath: string;
}

const MOST = 140;

/** One entry in a list: both halves, shortened, and who wrote it. */
export function EntryCard({ entry, basePath }: EntryCardProps) {
  const { id, title, stage, barrier, worked, didNotWork, nothingYet } = entry;
  const elsewhere = elsewhereInWords(entry);
  return (
    <Card level={2} title={title} to={`${basePath}/entries/${id}`} tag={<Tag>{STAGES[stage]}</Tag>}>
      <p>
        <strong>Worked:</strong> {shortened(worked || `nothing yet. ${nothingYet ?? ''}`)}
      </p>
      <p>
        <strong>Did not:</strong> {shortened(didNotWork || `nothing yet. ${nothingYet ?? ''}`)}
      </p>
      {barrier && <p className="ff-hint">{BARRIERS[barrier]}</p>}
      {elsewhere && <p className="ff-hint">{elsewhere}</p>}
      <p className="ff-hint">
        {entry.authorName}, {nameOf(entry.organisation)}, {formatMonth(entry.changedAt)}
      </p>
    </Card>
  );
}

function shortened(text: string): string {
  if (text.length <= MOST) return text;
  return `${text.slice(0, text.lastIndexOf(' ', MOST))}…`;
}
