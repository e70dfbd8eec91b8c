import { notFound } from '@freshfaces/graph-kit';
import type { Pool } from '../pool.ts';
import type { Opportunity } from './opportunity.ts';

/** The opportunity with its host's name, as members are told of it. */
export async function withHost(
  { organisations }: Pick<Pool, 'organisations'>,
  opportunity: Opportunity,
): Promise<Opportunity & { readonly host: string }> {
  const host = await organisations.get(opportunity.organisationId);
  if (!host) throw notFound('organisation');
  return { ...opportunity, host: host.name };
}
