import { pageSize, type Viewer } from '@freshfaces/graph-kit';
import type { EligibilityFilter, EligibilityPage } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { type Assessed, assessPool, type Post } from './assess-pool.ts';
import { gatherPool } from './gather-pool.ts';
import { organisationsToAsk } from './organisations-to-ask.ts';

interface Request {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly only?: EligibilityFilter | null;
  readonly viewer: Viewer;
}

/**
 * Who could be drawn if they said yes, and who not and why, a page of them, with counts over all. Who did
 * say yes is on no list: beside a dry run it would tell what that person brings. So would turns beside a panel,
 * where few have what its rules ask for: they are for leads at home (bench/privacy.ts).
 */
export async function eligibilityPage(
  panels: Panels,
  post: Post,
  { first, after, only, viewer }: Request,
): Promise<EligibilityPage> {
  const size = pageSize(first);
  const facts = { ...(await gatherPool(panels, post)), saidYes: null };
  const everyone = assessPool(post, facts).filter(isKnownTo(viewer));
  const wanted = everyone.filter(({ eligible }) => !only || eligible === (only === 'ELIGIBLE'));
  const rest = wanted.sort(byMemberId).filter(({ memberId }) => !after || memberId > after);
  const nodes = rest.slice(0, size);
  const leadsAt = new Set(
    viewer.roles.flatMap(({ role, organisationId }) =>
      role === 'involvement-lead' ? [organisationId] : [],
    ),
  );
  const eligibleCount = everyone.filter(({ eligible }) => eligible).length;
  return {
    nodes: nodes.map(({ memberId, homeOrganisationId, eligible, reasons, turns }) => ({
      member: { id: memberId },
      eligible,
      reasons: [...reasons],
      turns: leadsAt.has(homeOrganisationId) ? turns : null,
    })),
    endCursor: rest.length > size ? (nodes.at(-1)?.memberId ?? null) : null,
    total: wanted.length,
    eligibleCount,
    notEligibleCount: everyone.length - eligibleCount,
    organisationsToAsk: organisationsToAsk(everyone),
    reasonCounts: countReasons(everyone),
  };
}

/** Members who have not agreed to the shared pool are known only to their own organisation. */
function isKnownTo({ roles }: Viewer): (member: Assessed) => boolean {
  const own = new Set(roles.map(({ organisationId }) => organisationId));
  return ({ failed, homeOrganisationId }) =>
    !failed.includes('mustHaveConsent') || own.has(homeOrganisationId);
}

function countReasons(everyone: readonly Assessed[]): { reason: string; people: number }[] {
  const counts = new Map<string, number>();
  for (const reason of everyone.flatMap(({ reasons }) => reasons)) {
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, people]) => ({ reason, people }))
    .sort((a, b) => b.people - a.people);
}

function byMemberId(a: Assessed, b: Assessed): number {
  return a.memberId < b.memberId ? -1 : 1;
}
