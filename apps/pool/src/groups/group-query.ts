import { graphql } from '../generated/index.ts';

export const GROUP = graphql(`
  query GroupPage($id: ID!) {
    group(id: $id) {
      id
      name
      about
      meets
      startedOn
      endedOn
      memberCount
      organisation { id name }
      ownMembers { id shownAs }
      viewerCanEnd
      viewerCanAsk
    }
  }
`);
