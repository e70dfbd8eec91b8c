import { assertCan, can } from '@freshfaces/access';
import { notFound, Problem, parseInput } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type {
  MutationResolvers,
  OrganisationResolvers,
  QueryResolvers,
  StandingOfferResolvers,
} from '../generated/resolvers-types.ts';
import { loadOrganisation } from '../loaders.ts';
import type { Pool } from '../pool.ts';
import { writeOfferInput } from './lending-input.ts';

export function offerQuery(pool: Pool): Pick<QueryResolvers, 'standingOffers'> {
  return {
    async standingOffers(_parent, _input, context) {
      assertCan(context.viewer, 'lending.read');
      const offers = await findAll(pool.offers, {});
      const order = new Intl.Collator('en-GB');
      const named = await Promise.all(
        offers.map(async (offer) => ({
          offer,
          name: (await loadOrganisation(pool, context, offer.id)).name,
        })),
      );
      return named.sort((a, b) => order.compare(a.name, b.name)).map(({ offer }) => offer);
    },
  };
}

export function offerMutation(pool: Pool): Pick<MutationResolvers, 'writeStandingOffer'> {
  return {
    async writeStandingOffer(_parent, { input }, context) {
      const { idempotencyKey: key, organisationId, ...terms } = parseInput(writeOfferInput, input);
      const subject = { organisationIds: [organisationId] };
      const { personId } = assertCan(context.viewer, 'offer.write', subject);
      const now = context.now();
      const action = 'offer.write';

      await pool.once({ personId, key, action, input, now }, async () => {
        const organisation = await pool.organisations.get(organisationId);
        if (!organisation) throw notFound('organisation');
        if (organisation.kind !== 'PARTNER') {
          throw new Problem('BAD_INPUT', 'Only partner organisations lend members.');
        }
        const offer = { ...terms, id: organisationId, changedAt: now, changedBy: personId };
        const before = await pool.offers.get(organisationId);
        const kept = before
          ? await pool.offers.replace({ ...before, ...offer })
          : await pool.offers.insert(offer);
        const subjectIds = [organisationId];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: kept });
        return null;
      });
      return loadOrganisation(pool, context, organisationId);
    },
  };
}

export function offerOfOrganisation(
  pool: Pool,
): Pick<
  OrganisationResolvers,
  'standingOffer' | 'viewerCanWriteStandingOffer' | 'viewerCanAskForLoans'
> {
  return {
    standingOffer: ({ id }, _input, { viewer }) =>
      can(viewer, 'lending.read') ? pool.offers.get(id) : null,
    viewerCanWriteStandingOffer: ({ id, kind }, _input, { viewer }) =>
      kind === 'PARTNER' && can(viewer, 'offer.write', { organisationIds: [id] }),
    viewerCanAskForLoans: ({ id, kind }, _input, { viewer }) =>
      kind === 'PARTNER' && can(viewer, 'loan.ask', { organisationIds: [id] }),
  };
}

export function offerFields(pool: Pool): StandingOfferResolvers {
  return {
    organisation: ({ id }, _input, context) => loadOrganisation(pool, context, id),
    roles: ({ roles }) => [...roles],
  };
}
