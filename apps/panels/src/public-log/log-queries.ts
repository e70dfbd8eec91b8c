import { graphql } from '../generated/index.ts';

/** The network's public log, for anyone. */
export const LOG_ENTRIES = graphql(`
  query LogEntries($kind: LogEntryKind, $first: Int, $after: String) {
    logEntries(kind: $kind, first: $first, after: $after) {
      nodes { index kind aboutId at post text }
      endCursor
      total
    }
  }
`);

/** What organisations last saw of the log, for anyone. */
export const HEADS_SEEN = graphql(`
  query LogHeadsSeen {
    logHeadsSeen { organisationName size root at key signature seenAt }
  }
`);

export const KEEP_HEAD = graphql(`
  mutation KeepLogHead($input: KeepLogHeadInput!) {
    keepLogHead(input: $input) { organisationName size root at key signature seenAt }
  }
`);
