import { formatDay } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { Table, Tag } from '@freshfaces/web-kit/ui';
import type { RecruitmentsQuery } from '../generated/graphql.ts';
import { daysInWords, NAMELESS, STAGE_TONES, STAGE_WORDS } from '../words.ts';

type Row = RecruitmentsQuery['recruitments']['nodes'][number];

export interface RecruitmentsTableProps {
  caption: string;
  recruitments: readonly Row[];
}

/** Recruitments, each with a link to its page. */
export function RecruitmentsTable({ caption, recruitments }: RecruitmentsTableProps) {
  return (
    <Table
      caption={caption}
      columns={[
        { heading: 'Post', names: true, cell: postCell },
        { heading: 'Organisation', cell: ({ organisation }) => organisation?.name ?? NAMELESS },
        { heading: 'Interviews', cell: daysCell },
        { heading: 'Stage', cell: stageCell },
      ]}
      rows={recruitments}
      keyOf={({ id }) => id}
    />
  );
}

function postCell({ id, post }: Row) {
  return <Link to={id}>{post}</Link>;
}

function daysCell({ interviewsFrom, interviewsTo }: Row): string {
  return daysInWords(interviewsFrom, interviewsTo, formatDay);
}

function stageCell({ stage, method }: Row) {
  return (
    <>
      <Tag tone={STAGE_TONES[stage]}>{STAGE_WORDS[stage]}</Tag>
      {method === 'HAND_PICKED' && <div className="ff-hint">Hand-picked</div>}
    </>
  );
}
