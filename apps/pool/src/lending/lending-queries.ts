import type { LendingHomeQuery, LoanQuery, StandingOffersQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

export const LENDING_HOME = graphql(`
  query LendingHome($organisationId: ID) {
    organisations {
      id
      name
      kind
      viewerCanWriteStandingOffer
      viewerCanAskForLoans
      standingOffer {
        id
        on
        roles
        mostLentAMonth
        noticeDays
        travelPaidBy
        coordinatorHoursAMonth
        note
        changedAt
      }
    }
    ofUs: loans(organisationId: $organisationId, part: ASKED_OF_US, first: 50) {
      total
      nodes {
        id what membersWanted hours purpose from lastDay state placedCount
        lender { id name } borrower { id name } recruitment { id post }
      }
    }
    byUs: loans(organisationId: $organisationId, part: ASKED_BY_US, first: 50) {
      total
      nodes {
        id what membersWanted hours purpose from lastDay state placedCount
        lender { id name } borrower { id name } recruitment { id post }
      }
    }
    running: loans(organisationId: $organisationId, part: RUNNING, first: 50) {
      total
      nodes {
        id what membersWanted hours purpose from lastDay state placedCount
        lender { id name } borrower { id name } recruitment { id post }
      }
    }
  }
`);

export const PAST_LOANS = graphql(`
  query PastLoans($organisationId: ID, $first: Int!, $after: String) {
    loans(organisationId: $organisationId, part: PAST, first: $first, after: $after) {
      total
      endCursor
      nodes {
        id what membersWanted hours purpose from lastDay state placedCount
        lender { id name } borrower { id name } recruitment { id post }
      }
    }
  }
`);

export const STANDING_OFFERS = graphql(`
  query StandingOffers {
    standingOffers {
      id
      organisation { id name }
      on
      roles
      mostLentAMonth
      noticeDays
      travelPaidBy
      coordinatorHoursAMonth
      note
    }
  }
`);

export const LOAN = graphql(`
  query Loan($id: ID!) {
    loan(id: $id) {
      id what role membersWanted hours purpose travelPaidBy from lastDay state
      agreedByStandingOffer placedCount opportunityId
      lender { id name } borrower { id name } recruitment { id post }
      steps { kind at by reason }
      placed { id shownAs contact { name email phone } }
      viewerCanAnswer viewerCanWithdraw viewerCanRecall
    }
  }
`);

export const WRITE_OFFER = graphql(`
  mutation WriteStandingOffer($input: WriteStandingOfferInput!) {
    writeStandingOffer(input: $input) {
      id
      standingOffer {
        id on roles mostLentAMonth noticeDays travelPaidBy coordinatorHoursAMonth note changedAt
      }
    }
  }
`);

export const POSSIBLE_LENDERS = graphql(`
  query PossibleLenders($input: PossibleLendersInput!) {
    possibleLenders(input: $input) {
      agreesAtOnce
      organisation { id name }
      offer { id on note travelPaidBy noticeDays }
    }
  }
`);

export const ASK_FOR_LOAN = graphql(`
  mutation AskForLoan($input: AskForLoanInput!) {
    askForLoan(input: $input) { id state }
  }
`);

export type OrganisationShown = LendingHomeQuery['organisations'][number];
export type LoanRow = LendingHomeQuery['running']['nodes'][number];
export type LoanShown = NonNullable<LoanQuery['loan']>;
export type OfferShown = StandingOffersQuery['standingOffers'][number];
