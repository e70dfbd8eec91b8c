import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState, useSend } from '@freshfaces/web-kit/client';
import { formatDay } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import {
  Breadcrumbs,
  Button,
  type Column,
  EmptyState,
  ErrorState,
  PageTitle,
  Table,
  VisuallyHidden,
} from '@freshfaces/web-kit/ui';
import type { TalksQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { NAMELESS } from '../words.ts';

const TALKS = graphql(`
  query Talks {
    interestTalks {
      id
      member { id shownAs }
      recruitmentId
      post
      organisation { id name }
      askedAt
      closesOn
      talkedAt
    }
  }
`);

const FINISH = graphql(`
  mutation FinishTalk($input: FinishTalkInput!) {
    finishTalk(input: $input) { id talkedAt }
  }
`);

type Talk = TalksQuery['interestTalks'][number];

/** Members who want to talk before they answer, to be ticked once someone has talked with them. */
export function TalksPage({ area }: { area: AreaProps }) {
  const { data, error, refetch } = useQuery(TALKS, { fetchPolicy: 'cache-and-network' });
  const talks = data?.interestTalks;
  return (
    <>
      <Breadcrumbs trail={[{ label: 'Recruitments', to: area.basePath }]} />
      <PageTitle
        title="Who wants to talk"
        lead="These members were asked whether they want to be in a draw, and want to talk first. Their lead gets in touch."
      />
      {!talks && <QueryState error={error} retry={refetch} />}
      {talks?.length === 0 && <EmptyState title="Nobody wants to talk at the moment." />}
      {talks && talks.length > 0 && (
        <Table
          caption="Who wants to talk"
          captionHidden
          keyOf={({ id }) => id}
          rows={talks}
          columns={columnsFor(area)}
        />
      )}
    </>
  );
}

function columnsFor(area: AreaProps): Column<Talk>[] {
  return [
    { heading: 'Member', names: true, cell: ({ member }) => member.shownAs },
    { heading: 'About', cell: (talk) => <About area={area} talk={talk} /> },
    { heading: 'Asked on', cell: ({ askedAt }) => formatDay(askedAt) },
    { heading: 'Can answer until', cell: ({ closesOn }) => formatDay(closesOn) },
    { heading: 'Talked', cell: (talk) => <Talked area={area} talk={talk} /> },
  ];
}

function About({ area, talk }: { area: AreaProps; talk: Talk }) {
  const { recruitmentId, post, organisation } = talk;
  return (
    <Link to={`${area.basePath}/${recruitmentId}`}>
      {post}, {organisation?.name ?? NAMELESS}
    </Link>
  );
}

function Talked({ area, talk }: { area: AreaProps; talk: Talk }) {
  const [finish] = useMutation(FINISH);
  const { send, busy, problem } = useSend<{ recruitmentId: string; memberId: string }>((input) =>
    finish({ variables: { input } }),
  );
  const { recruitmentId, member, talkedAt } = talk;
  if (talkedAt) return `Yes, on ${formatDay(talkedAt)}`;

  async function press() {
    if (await send({ recruitmentId, memberId: member.id })) area.announce('That is ticked.');
  }

  return (
    <>
      {problem && <ErrorState {...problem} />}
      <Button kind="secondary" busy={busy} onClick={() => void press()}>
        We have talked<VisuallyHidden>: {member.shownAs}</VisuallyHidden>
      </Button>
    </>
  );
}
