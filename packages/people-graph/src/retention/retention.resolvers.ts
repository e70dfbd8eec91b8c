import { assertCan } from '@freshfaces/access';
import { runRetention } from '@freshfaces/graph-kit';
import type { QueryResolvers } from '../generated/resolvers-types.ts';
import type { PeopleGraph } from '../parts.ts';

export function retentionQuery({
  retention,
}: PeopleGraph): Pick<QueryResolvers, 'retentionPreview'> {
  return {
    async retentionPreview(_parent, _input, { viewer, now }) {
      assertCan(viewer, 'retention.read');
      return runRetention(retention(), now(), true);
    },
  };
}
