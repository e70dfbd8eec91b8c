import { type AuditEvent as AuditEventKept, assertCan } from '@freshfaces/access';
import type { AuditEvent, QueryResolvers } from '../generated/resolvers-types.ts';
import type { PeopleGraph } from '../parts.ts';

export function auditQueries({
  audit,
}: PeopleGraph): Pick<QueryResolvers, 'auditEvents' | 'auditHealth'> {
  return {
    async auditEvents(_parent, { filter, first, after }, { viewer }) {
      assertCan(viewer, 'audit.read');
      const page = await audit.list(filter ?? {}, { first: first ?? null, after: after ?? null });
      return { ...page, nodes: page.nodes.map(said) };
    },
    async auditHealth(_parent, _input, { viewer }) {
      assertCan(viewer, 'audit.read');
      return audit.health();
    },
  };
}

function said({ id, at, personId, action, subjectIds, content, hash }: AuditEventKept): AuditEvent {
  return { id, at, personId, action, subjectIds, contentHash: content, hash };
}
