import { assertCan, can } from '@freshfaces/access';
import { notFound, type Viewer } from '@freshfaces/graph-kit';
import { MAX_LIMIT } from '@freshfaces/store';
import type { Commissioning } from '../parts.ts';
import type { ContractDoc } from './contract.ts';
import type { ContractKept } from './contracts.store.ts';

/** Both sides of a contract, as the policy asks for them. */
function sidesOf({ commissionerId, providerId }: ContractDoc) {
  return { organisationIds: [commissionerId, providerId] };
}

export function maySee(viewer: Viewer | null, contract: ContractDoc): boolean {
  return can(viewer, 'contract.read', sidesOf(contract));
}

export function mayChange(viewer: Viewer | null, { commissionerId }: ContractDoc): boolean {
  return can(viewer, 'contract.change', { organisationIds: [commissionerId] });
}

/** The contract to change, and who changes it. One that may not even be seen is as good as missing. */
export async function contractToChange(
  { contracts }: Commissioning,
  viewer: Viewer | null,
  id: string,
): Promise<{ contract: ContractKept; viewer: Viewer }> {
  const contract = await contracts.get(id);
  if (viewer && (!contract || !maySee(viewer, contract))) throw notFound('contract');
  const organisationIds = contract ? [contract.commissionerId] : [];
  const changer = assertCan(viewer, 'contract.change', { organisationIds });
  if (!contract) throw notFound('contract');
  return { contract, viewer: changer };
}

/** Every contract the viewer may see, newest start first. A network has hundreds at most. */
export async function visibleContracts(
  { contracts }: Commissioning,
  viewer: Viewer | null,
): Promise<ContractKept[]> {
  const organisationIds = viewer?.roles.map((role) => role.organisationId) ?? [];
  const who = assertCan(viewer, 'contract.read', { organisationIds });
  if (can(who, 'contract.read')) {
    const { items } = await contracts.find({ limit: MAX_LIMIT });
    return items.sort(newestFirst);
  }
  const theirs = { in: organisationIds };
  const pages = await Promise.all([
    contracts.find({ where: { commissionerId: theirs }, limit: MAX_LIMIT }),
    contracts.find({ where: { providerId: theirs }, limit: MAX_LIMIT }),
  ]);
  const found = new Map(pages.flatMap(({ items }) => items).map((each) => [each.id, each]));
  return [...found.values()].filter((contract) => maySee(who, contract)).sort(newestFirst);
}

function newestFirst(a: ContractDoc, b: ContractDoc): number {
  return b.from.localeCompare(a.from) || a.id.localeCompare(b.id);
}
