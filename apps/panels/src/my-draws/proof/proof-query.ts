import { graphql } from '../../generated/index.ts';

/** One of one's own draws with what proves the chance. */
export const MY_PROOF = graphql(`
  query MyProof($drawId: ID!) {
    myDraw(drawId: $drawId) {
      drawId
      post
      organisation { id name }
      drawnAt
      interviewsFrom
      chance { decimal }
      chanceInWords
      outcome
      reserveNumber
      answer
      receipt
      turnsCounted
      fewerTurnsFirst
      poolSize
      sameChance
      fingerprint
    }
  }
`);
