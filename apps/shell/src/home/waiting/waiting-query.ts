import { graphql } from '../../generated/index.ts';

/** What waits from panels for the people of an organisation. */
export const PANELS_WAITING = graphql(`
  query HomePanelsWaiting($organisationId: ID!) {
    panelsWaiting(organisationId: $organisationId) {
      id
      toWitness {
        drawId
        post
        organisation { id name }
        part
        until
      }
      talks
      placesUnanswered
      placesUntil
      shortPanels {
        recruitmentId
        post
        organisation { id name }
      }
    }
  }
`);

/** Letters, calls and words that wait for a lead. */
export const LETTERS_WAITING = graphql(`
  query HomeLetters($organisationId: ID!) {
    lettersAndCalls(organisationId: $organisationId, first: 1) { total }
  }
`);
