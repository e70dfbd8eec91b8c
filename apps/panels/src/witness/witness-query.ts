import { graphql } from '../generated/index.ts';

/** One draw as its witnesses see it. */
export const WITNESSED_DRAW = graphql(`
  query WitnessedDraw($id: ID!) {
    draw(id: $id) {
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
      recruitment { id post organisation { id name } }
    }
  }
`);

/** Draws an organisation was asked to witness. */
export const DRAWS_TO_WITNESS = graphql(`
  query DrawsToWitness($organisationId: ID!, $first: Int, $after: String) {
    drawsToWitness(organisationId: $organisationId, first: $first, after: $after) {
      nodes {
        id
        state
        startedAt
        deadline
        gatherUntil
        recruitment { id post organisation { id name } }
        witnesses { id organisationId commitment revealedAt viewerCanGive viewerCanReveal }
      }
      endCursor
      total
    }
  }
`);

/** Draws that were started after an earlier one for the same post was published. */
export const DRAWS_AGAIN = graphql(`
  query DrawsStartedAgain($first: Int, $after: String) {
    drawsStartedAgain(first: $first, after: $after) {
      nodes {
        id
        state
        again
        startedAt
        publishedAt
        recruitment { id post organisation { id name } }
      }
      endCursor
      total
    }
  }
`);
