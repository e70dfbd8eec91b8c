import type { WhatIfQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

export const WHAT_IF = graphql(`
  query WhatIf($id: ID!) {
    whatIf(id: $id) {
      id
      state
      from
      to
      rules { policy coolDownDays maxPerOrganisation mostTurnsAYear }
      done
      total
      panels
      times
      really { turns members distinctMembers neverServed busiestTenthShare effectiveFaces gini realChance unmet }
      asTheyWere { turns members distinctMembers neverServed busiestTenthShare effectiveFaces gini realChance unmet }
      tried { turns members distinctMembers neverServed busiestTenthShare effectiveFaces gini realChance unmet }
    }
  }
`);

export const CAN_TRY = graphql(`
  query CanTryWhatIf {
    viewerCanTryWhatIf
  }
`);

export const START_WHAT_IF = graphql(`
  mutation StartWhatIf($input: StartWhatIfInput!) {
    startWhatIf(input: $input) { id }
  }
`);

export const CANCEL_WHAT_IF = graphql(`
  mutation CancelWhatIf($input: CancelWhatIfInput!) {
    cancelWhatIf(input: $input) { id }
  }
`);

export type WhatIf = NonNullable<WhatIfQuery['whatIf']>;
export type WhatIfFigures = NonNullable<WhatIf['tried']>;
