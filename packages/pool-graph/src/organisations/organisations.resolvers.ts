import { assertCan, can } from '@freshfaces/access';
import { findAll } from '@freshfaces/store';
import type { OrganisationResolvers, QueryResolvers } from '../generated/resolvers-types.ts';
import { loadOrganisation } from '../loaders.ts';
import type { Pool } from '../pool.ts';
import { byName } from './organisation.ts';

export function organisationQueries(pool: Pool): Pick<QueryResolvers, 'organisations'> {
  return {
    async organisations(_parent, _input, { viewer }) {
      assertCan(viewer, 'organisation.read');
      return (await findAll(pool.organisations, {})).sort(byName);
    },
  };
}

export function organisationFields(pool: Pool): OrganisationResolvers {
  return {
    async __resolveReference({ id }, context) {
      assertCan(context.viewer, 'organisation.read');
      return loadOrganisation(pool, context, id);
    },
    teams: ({ teams }) => [...teams].sort(byName),
    viewerCanImportMembers: ({ id, kind }, _input, { viewer }) =>
      kind === 'PARTNER' && can(viewer, 'member.import', { organisationIds: [id] }),
    viewerCanExportMembers: ({ id, kind }, _input, { viewer }) =>
      kind === 'PARTNER' && can(viewer, 'member.export', { organisationIds: [id] }),
  };
}
