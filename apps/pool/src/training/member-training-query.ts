import type { MemberTrainingQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

export const MEMBER_TRAINING = graphql(`
  query MemberTraining($id: ID!) {
    member(id: $id) {
      id
      shownAs
      viewerCanBookTraining
      viewerCanRecordTraining
      pathway {
        said
        steps { role state until modules { code name about done until } }
      }
      training {
        id
        module { code name }
        provider { id name }
        on
        until
        source
        counts
        withdrawnReason
        viewerCanChange
      }
      trainingBookings {
        id
        state
        turn
        viewerCanCancel
        session { id day time where online hasStarted course { id name } }
      }
    }
    courses {
      id
      kind
      name
      about
      openToAll
      provider { id }
      modules { code name }
      sessions { id day time where online placesLeft waiting state hasStarted }
    }
  }
`);

export type TrainedMember = NonNullable<MemberTrainingQuery['member']>;
export type OfferedCourse = MemberTrainingQuery['courses'][number];
