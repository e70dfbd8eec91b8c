import type { RotationQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

/** The same-faces measures of a period and the one before, by month and by need. */
export const ROTATION = graphql(`
  query Rotation($from: Date!, $to: Date!, $organisationId: ID) {
    rotation(from: $from, to: $to, organisationId: $organisationId) {
      from
      to
      now { turns members distinctMembers busiestTenthShare evenestTenthShare effectiveFaces gini neverServed medianDaysSinceLastTurn }
      before { turns members distinctMembers busiestTenthShare evenestTenthShare effectiveFaces gini neverServed medianDaysSinceLastTurn }
      months { month turnsSoFar distinctSoFar }
      spread { turns people }
      byNeed { need measures { turns members distinctMembers neverServed } }
      matrix { member { id shownAs } total counts { organisation { id name } turns } }
      csv { name text }
    }
    organisations { id name kind }
  }
`);

/** The measures of one period. */
export type Faces = RotationQuery['rotation']['now'];
