import { assertCan, can } from '@freshfaces/access';
import type { QueryResolvers } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { loadRotation } from './rotation.ts';
import { rotationCsv } from './rotation-csv.ts';
import { serviceMatrix } from './service-matrix.ts';

export function rotationQuery(panels: Panels): Pick<QueryResolvers, 'rotation'> {
  return {
    async rotation(_parent, { from, to, organisationId = null }, { viewer }) {
      assertCan(viewer, 'rotation.read');
      const { services, ...rotation } = await loadRotation(panels, { from, to, organisationId });
      const seesPeople = can(viewer, 'rotation.people', {
        organisationIds: organisationId === null ? [] : [organisationId],
      });
      return {
        ...rotation,
        matrix: seesPeople ? serviceMatrix(services) : null,
        csv: rotationCsv(rotation),
      };
    },
  };
}
