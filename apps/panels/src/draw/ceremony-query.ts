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
      organisation { id name }
      draw {
        id
        state
        reason
        progress { stage done }
        witnessCommitment
        commitment
        publishedAt
        deadline
        poolSize
        pickedAt
      }
      draws { id state reason }
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

export const REVEAL_DRAW = graphql(`
  mutation RevealDraw($input: RevealDrawInput!) {
    revealDraw(input: $input) { id state }
  }
`);
