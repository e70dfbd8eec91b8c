import type { RotationQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

/** The same-faces measures of a period and the one before, by month and by need. */
export const ROTATION = graphql(`
  query Rotation($from: Date!, $to: Date!, $organisationId: ID, $stage: RotationStage) {
    rotation(from: $from, to: $to, organisationId: $organisationId, stage: $stage) {
      from
      to
      now { turns members distinctMembers busiestTenthShare evenestTenthShare effectiveFaces gini neverServed medianDaysSinceLastTurn }
      before { turns members distinctMembers busiestTenthShare evenestTenthShare effectiveFaces gini neverServed medianDaysSinceLastTurn }
      months { month turnsSoFar distinctSoFar }
      spread { turns people }
      byNeed { need measures { turns members distinctMembers neverServed } }
      matrix { member { id shownAs } total counts { organisation { id name } turns } }
      byStage { stage turns people }
      byOrganisation { organisation { id name } turns people lent effectiveFaces drawnInHundred }
      coverage { need panels metInHundred }
      quarters { from to }
      alerts { kind says why steps { label path } }
      servedMonths
      servedWhen { member { id shownAs } months total lastOn daysSince }
      csv { name text }
    }
    organisations { id name kind }
    viewerCanTryWhatIf
  }
`);

/** The measures of one period. */
export type Faces = RotationQuery['rotation']['now'];
