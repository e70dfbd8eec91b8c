import { graphql } from '../generated/index.ts';

/** A recruitment with all that its own page shows. */
export const RECRUITMENT = graphql(`
  query Recruitment($id: ID!) {
    recruitment(id: $id) {
      id
      post
      summary
      level
      team
      interviewsFrom
      interviewsTo
      stage
      method
      rulesInWords
      panelModel {
        kind
        chair
        staffSeats { title part }
        decidedBy
        decidedOn
        shortListingReason
      }
      organisation { id name }
      contract { id title }
      handPickedPanel { id shownAs }
      draw { id state deadline publishedAt pickedAt }
      draws { id state reason startedAt publishedAt }
      viewerCanChange
      viewerCanDraw
      drawingAgain
      viewerCanAskForInterest
      viewerCanCloseInterest
      viewerCanSeePanel
      readiness { id confirmedAt }
      shortPanel {
        id
        seats
        filled
        whatItMeans
        goesAhead
        viewerCanGoAhead
        viewerCanMove
        viewerCanCallOff
      }
    }
  }
`);
