import { formatDay } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { Table, Tag } from '@freshfaces/web-kit/ui';
import type { RecruitmentsQuery } from '../generated/graphql.ts';
import { daysInWords, NAMELESS, STAGE_TONES, STAGE_WORDS } from '../words.ts';

export interface RecruitmentsTableProps {
  caption: string;
  recruitments: RecruitmentsQuery['recruitments']['nodes'];
  basePath: string;
}

export function RecruitmentsTable({ caption, recruitments, basePath }: RecruitmentsTableProps) {
  return (
    <Table
      caption={caption}
      columns={[
        {
          heading: 'Post',
          names: true,
          cell: ({ id, post }) => <Link to={`${basePath}/${id}`}>{post}</Link>,
        },
        { heading: 'Organisation', cell: ({ organisation }) => organisation?.name ?? NAMELESS },
        {
          heading: 'Interviews',
          cell: ({ interviewsFrom, interviewsTo }) =>
            daysInWords(interviewsFrom, interviewsTo, formatDay),
        },
        {
          heading: 'Stage',
          cell: ({ stage, method }) => (
            <>
              <Tag tone={STAGE_TONES[stage]}>{STAGE_WORDS[stage]}</Tag>
              {method === 'HAND_PICKED' && <div className="ff-hint">Hand-picked</div>}
            </>
          ),
        },
      ]}
      rows={recruitments}
      keyOf={({ id }) => id}
    />
  );
}
