import { graphql } from '../generated/index.ts';

export const CONTRACT = graphql(`
  query Contract($id: ID!) {
    contract(id: $id) {
      id
      title
      reference
      purpose
      from
      to
      version
      viewerCanChange
      commissioner { id name }
      provider { id name }
      evidence {
        state
        sentence
        recruitments
        outsideAnyContract
      }
      conditions {
        id
        kind
        sentence
        to
        state
        reviewDue
        viewerCanChange
        ended { on reason }
        terms {
          edition
          from
          number
          targetPercent
          notes
          consulted
          reviewOn
          wordingReason
        }
        history {
          edition
          from
          number
          targetPercent
          notes
          savedAt
        }
        evidence {
          state
          sentence
          met
          counted
          waiting
          items {
            recruitment { id }
            post
            interviewsFrom
            drawnAt
            recordPath
            drawnAgain
            result
            sentence
          }
        }
      }
    }
  }
`);

export const EVIDENCE_CSV = graphql(`
  query EvidenceCsv($id: ID!) {
    contract(id: $id) {
      id
      evidenceCsv { name text }
    }
  }
`);
