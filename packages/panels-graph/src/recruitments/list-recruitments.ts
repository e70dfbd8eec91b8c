import { daySchema, pageSize, parseInput } from '@freshfaces/graph-kit';
import type { Where } from '@freshfaces/store';
import { z } from 'zod';
import { fromEnum } from '../enums.ts';
import type { RecruitmentFilter } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from './recruitment.ts';

interface Request {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly filter?: RecruitmentFilter | null;
}

const day = daySchema('Give a real day, such as 2026-11-22.').nullish();
const dates = z.object({ from: day, to: day });

/** One page of recruitments, the latest interviews first. */
export async function listRecruitments(
  { recruitments }: Pick<Panels, 'recruitments'>,
  request: Request,
) {
  const where = whereOf(request.filter ?? {});
  const [page, total] = await Promise.all([
    recruitments.find({
      where,
      sort: { by: 'interviewsFrom', order: 'desc' },
      limit: pageSize(request.first),
      after: request.after ?? null,
    }),
    recruitments.count(where),
  ]);
  return { nodes: page.items, endCursor: page.after, total };
}

function whereOf(filter: RecruitmentFilter): Where<Recruitment> {
  const { from, to } = parseInput(dates, { from: filter.from, to: filter.to });
  return {
    ...(filter.organisationId ? { organisationId: filter.organisationId } : {}),
    ...(filter.stage ? { stage: fromEnum(filter.stage) } : {}),
    ...(from || to
      ? { interviewsFrom: { ...(from ? { gte: from } : {}), ...(to ? { lte: to } : {}) } }
      : {}),
  };
}
