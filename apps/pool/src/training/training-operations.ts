import { graphql } from '../generated/index.ts';

export const TRAINING_SESSIONS = graphql(`
  query TrainingSessions($past: Boolean!, $first: Int!, $after: String) {
    trainingSessions(filter: { past: $past }, first: $first, after: $after) {
      nodes {
        id
        day
        time
        where
        online
        places
        placesLeft
        waiting
        state
        course { id name provider { id name } }
      }
      endCursor
      total
    }
    organisations { id viewerCanRunTraining viewerCanRecordStaffTraining }
  }
`);

export const COURSES = graphql(`
  query Courses {
    courses {
      id
      kind
      name
      about
      openToAll
      provider { id name }
      modules { code name }
      sessions { id day }
    }
    organisations { id name viewerCanRunTraining }
  }
`);

export const COURSE = graphql(`
  query Course($id: ID!) {
    course(id: $id) {
      id
      kind
      name
      about
      openToAll
      pack
      closedOn
      viewerCanRun
      provider { id name }
      modules { code name about countsMonths }
      sessions { id day time where online places placesLeft waiting state }
    }
  }
`);

export const TRAINING_SESSION = graphql(`
  query TrainingSession($id: ID!) {
    trainingSession(id: $id) {
      id
      day
      time
      where
      online
      places
      placesLeft
      waiting
      state
      hasStarted
      viewerCanRun
      course { id name about provider { id name } }
      mine { id state turn }
      bookings { id state turn member { id shownAs } }
    }
  }
`);

export const MODULES = graphql(`
  query TrainingModules {
    trainingModules { code group name about countsMonths byPack neededFor }
    organisations { id name viewerCanRunTraining }
  }
`);

export const BOOK_TRAINING = graphql(`
  mutation BookTraining($input: BookTrainingInput!) {
    bookTraining(input: $input) { id placesLeft waiting mine { id state turn } }
  }
`);

export const GIVE_PLACE_BACK = graphql(`
  mutation CancelTrainingBooking($input: CancelTrainingBookingInput!) {
    cancelTrainingBooking(input: $input) { id placesLeft waiting mine { id state turn } }
  }
`);
