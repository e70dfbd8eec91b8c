import { useQuery } from '@freshfaces/web-kit/apollo';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatShortDay } from '@freshfaces/web-kit/format';
import { Select } from '@freshfaces/web-kit/ui';
import { graphql } from '../generated/index.ts';
import type { Wish } from './ask-wish.ts';

const COMING_RECRUITMENTS = graphql(`
  query ComingRecruitments($organisationId: ID!) {
    planned: recruitments(first: 50, filter: { organisationId: $organisationId, stage: PLANNED }) {
      nodes { id post interviewsFrom interviewsTo }
    }
    asking: recruitments(first: 50, filter: { organisationId: $organisationId, stage: ASKING }) {
      nodes { id post interviewsFrom interviewsTo }
    }
    asked: recruitments(first: 50, filter: { organisationId: $organisationId, stage: ASKED }) {
      nodes { id post interviewsFrom interviewsTo }
    }
  }
`);

interface WhichRecruitmentProps {
  organisationId: string;
  value: string;
  error: string | undefined;
  onChange: (change: Partial<Wish>) => void;
}

/** One of the organisation’s recruitments that is not drawn yet; its days come with it. */
export function WhichRecruitment({
  organisationId,
  value,
  error,
  onChange,
}: WhichRecruitmentProps) {
  const found = useQuery(COMING_RECRUITMENTS, { variables: { organisationId } });
  if (!found.data) return <QueryState error={found.error} retry={found.refetch} />;
  const { planned, asking, asked } = found.data;
  const posts = [planned, asking, asked].flatMap(({ nodes }) => nodes);
  return (
    <Select
      name="recruitment"
      label="For which recruitment?"
      hint="Only those whose panel is not drawn yet."
      error={error}
      value={value}
      options={[
        { value: '', label: 'Choose' },
        ...posts.map(({ id, post, interviewsFrom }) => ({
          value: id,
          label: `${post}, ${formatShortDay(interviewsFrom)}`,
        })),
      ]}
      onChange={(event) => {
        const chosen = posts.find(({ id }) => id === event.target.value);
        onChange({
          recruitmentId: event.target.value,
          ...(chosen && { from: chosen.interviewsFrom, lastDay: chosen.interviewsTo }),
        });
      }}
    />
  );
}
