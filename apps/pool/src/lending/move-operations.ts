import { graphql } from '../generated/index.ts';

/** The four moves people make; each answers all of the loan that the move changes. */
export const MOVES = {
  agree: graphql(`
    mutation AgreeToLoan($input: MoveLoanInput!) {
      agreeToLoan(input: $input) {
        id state steps { kind at by reason } placedCount
        viewerCanAnswer viewerCanWithdraw viewerCanRecall
      }
    }
  `),
  decline: graphql(`
    mutation DeclineLoan($input: MoveLoanInput!) {
      declineLoan(input: $input) {
        id state steps { kind at by reason }
        viewerCanAnswer viewerCanWithdraw viewerCanRecall
      }
    }
  `),
  withdraw: graphql(`
    mutation WithdrawLoan($input: MoveLoanInput!) {
      withdrawLoan(input: $input) {
        id state steps { kind at by reason }
        viewerCanAnswer viewerCanWithdraw viewerCanRecall
      }
    }
  `),
  recall: graphql(`
    mutation RecallLoan($input: MoveLoanInput!) {
      recallLoan(input: $input) {
        id state steps { kind at by reason } placedCount
        viewerCanAnswer viewerCanWithdraw viewerCanRecall
      }
    }
  `),
};

export type MoveName = keyof typeof MOVES;
