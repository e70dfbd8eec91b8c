import type { RewardsToPayQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

/** Every reward of one organisation. */
export const REWARDS = graphql(`
  query RewardsToPay($organisationId: ID!) {
    rewards(organisationId: $organisationId) {
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
      member { id shownAs }
      expenses { id kind pence note }
    }
  }
`);

export type ShownReward = RewardsToPayQuery['rewards'][number];
