import { daySchema, parseInput } from '@freshfaces/graph-kit';
import { z } from 'zod';
import type { Panels } from '../parts.ts';
import { SYSTEM } from '../system-person.ts';
import { opportunityServiceId, SERVICE_STAGES, type Service } from './service.ts';

const tookPart = z.object({
  opportunityId: z.string().min(1),
  organisationId: z.string().min(1),
  stage: z.enum(SERVICE_STAGES),
  date: daySchema('Give the day they took part, such as 2026-11-22.'),
  memberIds: z.array(z.string().min(1)).readonly(),
});

export type TookPart = z.input<typeof tookPart>;

/**
 * Counts a turn for everyone who took part in an opportunity, beside those of panels (R36, R61). Told
 * again, or told of more people later, it counts each of them once. Call it in a transaction.
 * @returns those counted now.
 */
export async function recordServices(
  { services, audit, now }: Pick<Panels, 'services' | 'audit' | 'now'>,
  input: TookPart,
): Promise<readonly string[]> {
  const { opportunityId, memberIds, ...rest } = parseInput(tookPart, input);
  const wanted = [...new Set(memberIds)].map(
    (memberId): Service => ({
      ...rest,
      id: opportunityServiceId(opportunityId, memberId),
      memberId,
      recruitmentId: null,
      opportunityId,
    }),
  );
  const found = await services.getMany(wanted.map(({ id }) => id));
  const fresh = wanted.filter((_, at) => found[at] === null);
  if (fresh.length === 0) return [];
  await services.insertMany(fresh);
  const counted = fresh.map(({ memberId }) => memberId);
  await audit.record({
    at: now(),
    personId: SYSTEM,
    action: 'services.record',
    subjectIds: [opportunityId, ...counted],
    content: fresh,
  });
  return counted;
}
