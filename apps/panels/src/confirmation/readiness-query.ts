import { graphql } from '../generated/index.ts';

/** What still stands between a drawn panel and its confirmation. */
export const READINESS = graphql(`
  query PanelReadiness($id: ID!) {
    recruitment(id: $id) {
      id
      readiness {
        id
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
