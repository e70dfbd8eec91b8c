import { graphql } from '../generated/index.ts';

/** What still stands between a drawn panel and its confirmation. */
export const READINESS = graphql(`
  query PanelReadiness($id: ID!) {
    recruitment(id: $id) {
      id
      panelModel { chair }
      readiness {
        id
        chair { member { id shownAs } how }
        membersTrainedToChair { id shownAs }
        votes { members staff }
        viewerCanChooseChair
        confirmedAt
        viewerCanChooseStaff
        viewerCanConfirm
        staff { personId name part }
        staffToChoose { personId name }
        checks { rule met missing whatNext organisations { id name } }
      }
    }
  }
`);
