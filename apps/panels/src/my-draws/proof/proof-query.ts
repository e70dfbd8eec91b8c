import { graphql } from '../../generated/index.ts';

/** One's own draws with what proves each chance. */
export const MY_PROOFS = graphql(`
  query MyProofs {
    myDraws(first: 50) {
      nodes {
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
  }
`);
