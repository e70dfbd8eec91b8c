import { addDays, addMonths, daysBetween, isDay, Problem } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { needFeature } from '../eligibility/draw-rules.ts';
import { toEnum } from '../enums.ts';
import type { Panels } from '../parts.ts';
import type { PoolCandidate } from '../ports.ts';
import { NEEDS } from '../recruitments/recruitment.ts';
import type { Service, ServiceStage } from '../services/service.ts';
import { spreadOfTurns } from './measures.ts';
import { roughFaces, type Span, sameFaces, turnsEach } from './same-faces.ts';
import { wholeQuarters } from './whole-quarters.ts';

/** Longest period that can be asked for. */
const LONGEST_MONTHS = 36;

export interface RotationRequest extends Span {
  /** Only turns at posts of this organisation; the pool stays everyone. */
  readonly organisationId: string | null;
  /** Only turns at this stage; all of them where null. */
  readonly stage: ServiceStage | null;
}

/** The rotation of a period, the period before it, each month, and by need where that is safe. */
export async function loadRotation(panels: Panels, request: RotationRequest) {
  const span = mustBeASpan(request);
  const before = spanBefore(span);
  const [pool, services] = await Promise.all([
    panels.ports.candidates({
      team: null,
      ...span,
      organisationId: null,
      recruitmentId: null,
      role: null,
    }),
    servicesUpTo(panels, span.to, request),
  ]);
  const members = pool.filter(({ consentsToPool }) => consentsToPool);
  const ids = members.map(({ memberId }) => memberId);
  const isAll = request.organisationId === null && request.stage === null;
  const quarters = isAll ? wholeQuarters(span) : null;
  return {
    ...span,
    isAll,
    members,
    quarters,
    now: sameFaces(ids, services, span),
    before: sameFaces(ids, services, before),
    months: monthsOf(span).map((month) => monthOf(month, ids, services, span)),
    spread: [...spreadOfTurns([...turnsEach(ids, services, span).values()])],
    byNeed: NEEDS.map((need) => ({
      need: toEnum(need),
      measures: quarters && roughFaces(facesWith(needFeature(need), members, services, quarters)),
    })),
    /** Every turn up to the end of the period. */
    upToNow: services,
    services: services.filter(({ date }) => date >= span.from),
  };
}

async function servicesUpTo(
  { services }: Pick<Panels, 'services'>,
  to: string,
  { organisationId, stage }: RotationRequest,
): Promise<readonly Service[]> {
  const found = await findAll(services, {
    where: { ...(organisationId === null ? {} : { organisationId }), date: { lte: to } },
  });
  return stage === null ? found : found.filter((service) => service.stage === stage);
}

function facesWith(
  feature: string,
  members: readonly PoolCandidate[],
  services: readonly Service[],
  span: Span,
) {
  const ids = members.flatMap(({ memberId, features }) =>
    features.includes(feature) ? [memberId] : [],
  );
  const known = new Set(ids);
  return sameFaces(
    ids,
    services.filter(({ memberId }) => known.has(memberId)),
    span,
  );
}

/** One month of the span, and all of the span up to its end. */
function monthOf(
  month: string,
  ids: readonly string[],
  services: readonly Service[],
  { from, to }: Span,
) {
  const { from: first, to: last } = monthSpan(month);
  const end = last < to ? last : to;
  const soFar = sameFaces(ids, services, { from, to: end });
  return {
    month,
    ...sameFaces(ids, services, { from: first > from ? first : from, to: end }),
    turnsSoFar: soFar.turns,
    distinctSoFar: soFar.distinctMembers,
  };
}

function mustBeASpan({ from, to }: Span): Span {
  if (!isDay(from))
    throw new Problem('BAD_INPUT', 'Give a real first day, such as 2026-01-01.', 'from');
  if (!isDay(to) || to < from) {
    throw new Problem('BAD_INPUT', 'The last day must be a real day on or after the first.', 'to');
  }
  if (addMonths(to, -LONGEST_MONTHS) > from) {
    throw new Problem('BAD_INPUT', `Ask for at most ${LONGEST_MONTHS} months.`, 'from');
  }
  return { from, to };
}

/** The period of the same length that ends the day before. */
function spanBefore({ from, to }: Span): Span {
  return { from: addDays(from, -daysBetween(from, to) - 1), to: addDays(from, -1) };
}

function monthsOf({ from, to }: Span): readonly string[] {
  const months: string[] = [];
  for (let day = `${from.slice(0, 7)}-01`; day <= to; day = addMonths(day, 1)) {
    months.push(day.slice(0, 7));
  }
  return months;
}

function monthSpan(month: string): Span {
  const from = `${month}-01`;
  return { from, to: addDays(addMonths(from, 1), -1) };
}
