import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatDay, formatPence } from '@freshfaces/web-kit/format';
import { EmptyState, PageTitle, Panel, Table, Tag } from '@freshfaces/web-kit/ui';
import type { RewardState } from '../generated/graphql.ts';
import { REWARD_STATE_TONES, REWARD_STATE_WORDS } from '../rewards/reward-words.ts';
import { useWhose } from '../whose/use-whose.ts';
import type { Voice } from '../whose/voice.ts';
import { WayBack } from '../whose/way-back.tsx';
import { AnswerForm } from './answer-form.tsx';
import { MEMBER_ASKS } from './member-asks-query.ts';
import { hoursWords } from './opportunity-words.ts';
import { StandingWorkForm } from './standing-work-form.tsx';

/** What a member was asked, for their lead to write down a yes or no they gave by phone or post. */
export function MemberAsksPage({ area }: { area: AreaProps }) {
  const whose = useWhose(area);
  const { data, error, refetch } = useQuery(MEMBER_ASKS, {
    variables: { id: whose.memberId },
    fetchPolicy: 'cache-and-network',
  });
  const member = data?.member;
  return (
    <>
      <WayBack whose={whose} />
      <PageTitle
        title="Asked to take part"
        lead={member && `${member.shownAs}: what they were asked, and what they said.`}
      />
      {!member && <QueryState error={error} retry={refetch} label="Opening it…" />}
      {member && !member.asks && (
        <EmptyState title="Only the member and their home organisation’s lead can see this." />
      )}
      {member?.asks?.length === 0 && <EmptyState title="Nothing was asked of them yet." />}
      {member?.asks?.map((ask) => (
        <Panel key={ask.id} title={ask.opportunity.title}>
          <p>
            {ask.opportunity.organisation.name}, {formatDay(ask.opportunity.from)},{' '}
            {ask.opportunity.times}, {hoursWords(ask.opportunity.hours)},{' '}
            {formatPence(ask.opportunity.rewardPence)}.
          </p>
          <p>{standsFor(whose.voice, ask.standing)}</p>
          {ask.viewerCanAnswer && (
            <AnswerForm
              area={area}
              ask={ask}
              memberId={member.id}
              onSaved={async () => refetch()}
            />
          )}
        </Panel>
      ))}
      {member?.rewards && member.rewards.length > 0 && (
        <Table
          caption="Their rewards"
          columns={[
            { heading: 'For', names: true, cell: (reward) => reward.for },
            { heading: 'Host', cell: (reward) => reward.organisation.name },
            {
              heading: 'In all',
              numeric: true,
              cell: (reward) => formatPence(reward.totalPence),
            },
            { heading: 'State', cell: stateCell },
          ]}
          rows={member.rewards}
          keyOf={({ id }) => id}
        />
      )}
      {member?.viewerCanRecordStandingWork && <StandingWorkForm area={area} memberId={member.id} />}
    </>
  );
}

/** The words are the member's own: for their lead, as what they read. */
function standsFor(voice: Voice, standing: readonly string[]): string {
  const words = standing.join(' ');
  return voice === 'own' ? words : `They read: “${words}”`;
}

function stateCell({ state }: { state: RewardState }) {
  return <Tag tone={REWARD_STATE_TONES[state]}>{REWARD_STATE_WORDS[state]}</Tag>;
}
