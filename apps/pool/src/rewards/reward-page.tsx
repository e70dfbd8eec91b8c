import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatDay, formatPence, plural } from '@freshfaces/web-kit/format';
import { useParams } from '@freshfaces/web-kit/router';
import { Breadcrumbs, PageTitle, SummaryList, Tag } from '@freshfaces/web-kit/ui';
import { graphql } from '../generated/index.ts';
import { FORM_WORDS } from '../opportunities/opportunity-words.ts';
import { ExpenseForm } from './expense-form.tsx';
import { PayForm } from './pay-form.tsx';
import { EXPENSE_WORDS, REWARD_STATE_TONES, REWARD_STATE_WORDS } from './reward-words.ts';

const REWARD = graphql(`
  query RewardPage($id: ID!) {
    reward(id: $id) {
      id
      for
      state
      agreedPence
      pence
      totalPence
      form
      dueOn
      payBy
      paidOn
      daysToPay
      viewerCanPay
      viewerCanAddExpense
      member { id shownAs }
      expenses { id kind pence note }
    }
  }
`);

/** One reward: what it is made of, what was spent, and marking it as paid. */
export function RewardPage({ area }: { area: AreaProps }) {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(REWARD, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const reward = data?.reward;
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'Opportunities', to: `${area.basePath}/opportunities` },
          { label: 'Rewards', to: `${area.basePath}/rewards` },
        ]}
      />
      {reward ? (
        <>
          <PageTitle
            caption={reward.for}
            title={`Reward of ${reward.member.shownAs}`}
            lead={
              <Tag tone={REWARD_STATE_TONES[reward.state]}>{REWARD_STATE_WORDS[reward.state]}</Tag>
            }
          />
          <SummaryList
            rows={[
              { label: 'Agreed before', value: formatPence(reward.agreedPence) },
              ...(reward.pence < reward.agreedPence
                ? [{ label: 'They chose to take', value: formatPence(reward.pence) }]
                : []),
              ...reward.expenses.map(({ kind, pence, note }) => ({
                label: EXPENSE_WORDS[kind],
                value: `${formatPence(pence)} (${note})`,
              })),
              { label: 'To pay in all', value: formatPence(reward.totalPence) },
              { label: 'How', value: reward.form ? FORM_WORDS[reward.form] : 'Ask them' },
              ...(reward.payBy ? [{ label: 'Pay by', value: formatDay(reward.payBy) }] : []),
              ...(reward.paidOn
                ? [
                    {
                      label: 'Paid on',
                      value: `${formatDay(reward.paidOn)}, ${plural(reward.daysToPay ?? 0, 'day')} after taking part`,
                    },
                  ]
                : []),
            ]}
          />
          {reward.viewerCanPay && (
            <PayForm area={area} reward={reward} onSaved={async () => refetch()} />
          )}
          {reward.viewerCanAddExpense && (
            <ExpenseForm area={area} rewardId={reward.id} onSaved={async () => refetch()} />
          )}
        </>
      ) : (
        <>
          <PageTitle title="Reward" />
          <QueryState error={error} retry={refetch} label="Opening it…" />
        </>
      )}
    </>
  );
}
