import type { HelpedMemberQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

export type HelpedMember = NonNullable<HelpedMemberQuery['member']>;

export type HelpedInterest = NonNullable<HelpedMemberQuery['memberInterests']>[number];

export const WHOM_I_HELP = graphql(`
  query WhomIHelp {
    me {
      id
      supports { id shownAs homeOrganisation { id name } }
    }
  }
`);

export const HELPED_MEMBER = graphql(`
  query HelpedMember($id: ID!) {
    memberInterests(memberId: $id) {
      id
      post
      organisation { id name }
      answer
      mayAnswer
      closesOn
      standing
    }
    member(id: $id) {
      id
      shownAs
      viewerSupports
      homeOrganisation { id name }
      helpView {
        places { drawId post from to standing organisation { id name } }
        busy { id from to }
      }
      asks {
        id
        standing
        opportunity { id title from to answerBy }
      }
      trainingBookings {
        id
        state
        session { id day time where course { id name } }
      }
      hosting { whatHelps breaks travel food technology }
    }
  }
`);

export const STOP_SUPPORTING = graphql(`
  mutation StopSupporting($input: StopSupportingInput!) {
    stopSupporting(input: $input) { id supports { id } }
  }
`);

export const HELP_WRITE = graphql(`
  mutation HelpWrite($input: WriteProfileInput!) {
    writeProfile(input: $input) {
      id
      hosting { whatHelps breaks travel food technology }
    }
  }
`);
