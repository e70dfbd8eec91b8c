import { graphql } from '../generated/index.ts';

/** The days of one panel: what everyone said, and what is agreed. */
export const DATES = graphql(`
  query PanelDates($id: ID!) {
    recruitment(id: $id) {
      id
      post
      organisation { id name }
      shortPanel { id }
      dates {
        id
        state
        daysNeeded
        period
        answerBy
        agreedDays
        startsAt
        endsAt
        viewerCanAgree
        seats {
          member { id shownAs }
          heldDays
          choices { day part }
        }
        suggestion {
          days
          part
          cannot { id shownAs }
        }
        calendarFile { name text }
      }
    }
  }
`);
