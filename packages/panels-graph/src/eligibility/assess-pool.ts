import { type CandidateFacts, explain, type Verdict } from '@freshfaces/fair-draw/eligibility';
import type { Candidate } from '@freshfaces/fair-draw/types';
import { addDays } from '@freshfaces/graph-kit';
import { areDaysOpen, daysWanted, type InterviewDates } from '../dates/agreed-dates.ts';
import { mustHaveSaidYes } from '../interest/must-have-said-yes.ts';
import type { PoolCandidate } from '../ports.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import type { Service } from '../services/service.ts';
import { countTurns, latestDays, turnsForDraw, yearStart } from '../services/turns.ts';
import { drawCandidate } from './draw-rules.ts';
import { mustHaveEnoughDays } from './enough-days.ts';
import { mustAgreeToBeLent, mustBeLentByHome } from './lending.ts';
import { reasonsAgainst } from './reasons.ts';

/** What eligibility looks at in a recruitment, saved or not. */
export type Post = Pick<Recruitment, 'organisationId' | 'team' | 'rules' | 'kept'> &
  InterviewDates & {
    readonly id?: string;
    /** The day notice to lenders counts from: that of the draw; today before there is one. */
    readonly askedOn?: string;
  };

/** A seat on a panel whose interviews are still ahead. */
export interface AgreedSeat {
  readonly memberId: string;
  readonly from: string;
  readonly to: string;
  /** The days they promised, where they are known; else every day from the first to the last. */
  readonly days?: readonly string[];
}

/** Everything known about the pool that a draw depends on. */
export interface PoolFacts {
  readonly pool: readonly PoolCandidate[];
  /** Completed turns in the window. */
  readonly services: readonly Pick<Service, 'memberId' | 'date'>[];
  readonly agreed: readonly AgreedSeat[];
  /** Who said that they are interested; null while nobody was asked, and then it is no rule (R55). */
  readonly saidYes: ReadonlySet<string> | null;
}

/** One member of the pool and whether they could be drawn. */
export interface Assessed {
  readonly memberId: string;
  readonly homeOrganisationId: string;
  readonly eligible: boolean;
  readonly reasons: readonly string[];
  readonly failed: readonly string[];
  /** Would they have days enough, were it not for places they have on other panels? */
  readonly promised: boolean;
  /** As the draw counts them: two years, and a head start for whoever is new. */
  readonly turns: number;
  /** Completed in the year before the interviews. */
  readonly turnsInYear: number;
  /** For the draw alone: it carries needs. */
  readonly candidate: Candidate;
}

/** Everyone in the pool with the hard rules they fail, in plain words (DESIGN.md §2 stage 1). */
export function assessPool(
  post: Post,
  { pool, services, agreed, saidYes }: PoolFacts,
): readonly Assessed[] {
  const lastYear = yearStart(post.interviewsFrom);
  const completed = countTurns(services.filter(({ date }) => date >= lastYear));
  const promised = countTurns(agreed);
  const turns = turnsForDraw(pool, services, post.interviewsFrom);
  const last = latestDays(services);
  return pool.map((member) => {
    const turnsInYear = completed.get(member.memberId) ?? 0;
    const own = agreed.filter(({ memberId }) => memberId === member.memberId);
    const facts = factsOf(member, {
      agreed: own,
      turns: turnsInYear + (promised.get(member.memberId) ?? 0),
      lastServed: restFrom(last.get(member.memberId), own, post),
    });
    const verdicts = [
      ...verdictsFor(facts, post),
      mustAgreeToBeLent(member, post.organisationId),
      mustBeLentByHome(member, post.organisationId),
      mustHaveSaidYes(member.memberId, saidYes),
    ];
    const counted = turns.get(member.memberId) ?? 0;
    return {
      memberId: member.memberId,
      homeOrganisationId: member.homeOrganisationId,
      eligible: verdicts.every(({ passes }) => passes),
      reasons: reasonsAgainst(verdicts, post.rules),
      failed: verdicts.flatMap(({ rule, passes }) => (passes ? [] : [rule])),
      promised: isPromised(member, own, post),
      turns: counted,
      turnsInYear,
      candidate: drawCandidate(member, counted),
    };
  });
}

/** Whether they have days enough goes by one of these. */
const DAYS_RULES: ReadonlySet<string> = new Set(['mustBeAvailable', 'mustHaveEnoughDays']);

function isPromised(member: PoolCandidate, own: readonly AgreedSeat[], post: Post): boolean {
  const isFree = (agreed: readonly AgreedSeat[]) =>
    verdictsFor(factsOf(member, { agreed, turns: 0, lastServed: undefined }), post).some(
      ({ rule, passes }) => DAYS_RULES.has(rule) && passes,
    );
  return own.length > 0 && !isFree(own) && isFree([]);
}

interface OwnFacts {
  readonly agreed: readonly AgreedSeat[];
  readonly turns: number;
  readonly lastServed: string | undefined;
}

function factsOf(member: PoolCandidate, own: OwnFacts): CandidateFacts {
  return {
    id: member.memberId,
    consent: member.consentsToPool,
    trainedRoles: member.trainedFor,
    busy: [...member.busy, ...own.agreed.flatMap(spansOf)].map(({ from, to }) => ({
      start: from,
      end: addDays(to, 1),
    })),
    conflictsWith: member.conflictsWith,
    ownLimit: member.ownLimitPerYear ?? undefined,
    turnsInWindow: own.turns,
    lastServedEnd: own.lastServed,
  };
}

function verdictsFor(facts: CandidateFacts, post: Post): readonly Verdict[] {
  const { organisationId, interviewsFrom, rules } = post;
  const verdicts = explain(
    facts,
    {
      role: rules.trainedFor,
      sittings: daysWanted(post).days.map((day) => ({ start: day, end: addDays(day, 1) })),
      concerns: [organisationId],
      coolDownDays: rules.coolDownDays,
    },
    interviewsFrom,
  );
  if (!areDaysOpen(post)) return verdicts;
  return verdicts.map((each) =>
    each.rule === 'mustBeAvailable' ? mustHaveEnoughDays(facts.busy, post) : each,
  );
}

function spansOf({ from, to, days }: AgreedSeat): readonly { from: string; to: string }[] {
  return days ? days.map((day) => ({ from: day, to: day })) : [{ from, to }];
}

/**
 * The day rest is counted from: the last day served or agreed before these interviews, or an agreed seat
 * beside or after them that leaves too little rest. Undefined when nothing is near.
 */
function restFrom(
  lastServed: string | undefined,
  agreed: readonly AgreedSeat[],
  { interviewsFrom, interviewsTo, rules }: Post,
): string | undefined {
  // Days of both may still be open, so that periods can overlap and yet leave days enough.
  const near = agreed.filter(
    ({ from, to }) =>
      to < interviewsFrom ||
      (rules.coolDownDays > 0 && from <= addDays(interviewsTo, rules.coolDownDays)),
  );
  return [...near.map(({ to }) => to), ...(lastServed ? [lastServed] : [])].sort().at(-1);
}
