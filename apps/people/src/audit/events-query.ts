import type { AuditEventsQuery, AuditFilter } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

export const AUDIT_EVENTS = graphql(`
  query AuditEvents($filter: AuditFilter, $first: Int, $after: String) {
    auditEvents(filter: $filter, first: $first, after: $after) {
      nodes { id at personId action subjectIds contentHash hash }
      endCursor
      total
    }
  }
`);

export type Event = AuditEventsQuery['auditEvents']['nodes'][number];

const FIELDS = ['action', 'personId', 'subjectId'] as const;

/** The filter that the page's address holds; null where it holds none. */
export function filterIn(search: URLSearchParams): AuditFilter | null {
  const given = FIELDS.flatMap((field) => {
    const value = search.get(field)?.trim();
    return value ? [[field, value] as const] : [];
  });
  return given.length > 0 ? Object.fromEntries(given) : null;
}
