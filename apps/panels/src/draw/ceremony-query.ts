import { graphql } from '../generated/index.ts';

/** The recruitment and how far its draw is; polled while the chances are being worked out. */
export const CEREMONY = graphql(`
  query Ceremony($id: ID!) {
    recruitment(id: $id) {
      id
      post
      stage
      rulesInWords
      viewerCanChange
      viewerCanDraw
      drawingAgain
      organisation { id name }
      draw {
        id
        state
        reason
        progress { stage done }
        commitment
        publishedAt
        deadline
        poolSize
        pickedAt
        gatherUntil
        revealWithin
        withheld
        beaconAt
        beaconRound
        again
        witnesses {
          id
          organisationId
          name
          recruits
          sourceId
          commitment
          givenAt
          revealedAt
          viewerCanGive
          viewerCanReveal
        }
      }
      draws { id state reason publishedAt }
    }
  }
`);

export const START_DRAW = graphql(`
  mutation StartDraw($input: StartDrawInput!) {
    startDraw(input: $input) { id state }
  }
`);

export const CANCEL_DRAW = graphql(`
  mutation CancelDraw($input: CancelDrawInput!) {
    cancelDraw(input: $input) { id state }
  }
`);

export const CLOSE_GATHERING = graphql(`
  mutation CloseGathering($input: CloseGatheringInput!) {
    closeGathering(input: $input) { id state }
  }
`);

export const GIVE_HASH = graphql(`
  mutation GiveWitnessHash($input: GiveWitnessHashInput!) {
    giveWitnessHash(input: $input) { id state }
  }
`);

export const REVEAL_SHARE = graphql(`
  mutation RevealShare($input: RevealShareInput!) {
    revealShare(input: $input) { id state }
  }
`);
