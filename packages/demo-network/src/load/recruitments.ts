import { interestRetention, tellNotDrawn } from '@freshfaces/panels-graph';
import { dayIn } from '../days.ts';
import type { MemberFact } from '../facts/members.ts';
import {
  CONFIRMED,
  JUST_DRAWN,
  pastRecruitments,
  type RecruitmentFact,
  UPCOMING,
  WITH_DATES,
} from '../facts/recruitments.ts';
import { demoId } from '../identity.ts';
import { confirmedLife } from './confirmed-life.ts';
import { DATES_SINCE_DAYS, datesUnderWay } from './dates.ts';
import { inOrderOfTime, type Step } from './in-order-of-time.ts';
import { endOfRound, openRound, wholeRound } from './interest-rounds.ts';
import { drawnLife, pastLife, type Telling } from './past-life.ts';
import { JUST_NOW_DAYS, placesUnderWay } from './places.ts';
import { ASKED_FOR_DAYS, COORDINATOR, recruitmentOf } from './recruitment-of.ts';
import { createTimeMachine, type Kept, type TimeMachine } from './time-machine.ts';

const YESTERDAY = -1;

/**
 * Writes past and planned recruitments in the order in which it all happened, as the public log tells it;
 * every panel since Freshfaces is drawn by the product itself.
 */
export async function loadRecruitments(
  kept: Kept,
  members: readonly MemberFact[],
  now: string,
): Promise<void> {
  const machine = createTimeMachine(kept, now);
  const { panels, travel } = machine;
  const telling = { members, now };
  await inOrderOfTime(machine, now, [
    ...pastRecruitments().flatMap((fact) => pastLife(machine, fact, telling)),
    ...WITH_DATES.flatMap((fact) => datesLife(machine, fact, telling)),
    ...confirmedLife(machine, CONFIRMED, telling),
    ...justDrawnLife(machine, telling),
    ...UPCOMING.flatMap((fact) => plannedLife(machine, fact, now)),
  ]);
  travel(now);
  await tellNotDrawn(panels);
  await interestRetention(panels).run(now, false);
}

/** Drawn last week: the panel is asked which days suit. */
function datesLife(
  machine: TimeMachine,
  fact: RecruitmentFact,
  { members, now }: Telling,
): readonly Step[] {
  const { steps, drawn } = drawnLife(machine, fact, { now, drawnInDays: DATES_SINCE_DAYS });
  const choosing = { fact, members, now, personId: COORDINATOR };
  const asked = () => datesUnderWay(machine.panels, drawn(), choosing);
  return [...steps, { inDays: DATES_SINCE_DAYS, happens: asked }];
}

/** Drawn the other day: answers are coming in. */
function justDrawnLife(machine: TimeMachine, { members, now }: Telling): readonly Step[] {
  const drawing = { now, drawnInDays: JUST_NOW_DAYS };
  const { steps, drawn } = drawnLife(machine, JUST_DRAWN, drawing);
  const answered = () => placesUnderWay(machine.panels, drawn(), members);
  return [...steps, { inDays: YESTERDAY, happens: answered }];
}

/** Not drawn yet: planned, or members are asked, or have been. */
function plannedLife({ panels }: TimeMachine, fact: RecruitmentFact, now: string): readonly Step[] {
  const recruitment = recruitmentOf(fact, now);
  const added = async () => void (await panels.recruitments.insert(recruitment));
  const createdInDays = (Date.parse(recruitment.createdAt) - Date.parse(now)) / 86_400_000;
  const steps = [{ inDays: createdInDays, happens: added }];
  const by = { recruitmentId: demoId('recruitment', fact.key), personId: COORDINATOR };
  const round = { ...by, seed: fact.startsInDays };
  if (fact.interest === 'asked') {
    return [
      ...steps,
      {
        inDays: YESTERDAY - ASKED_FOR_DAYS,
        happens: () => wholeRound(panels, { ...round, closesOn: dayIn(now, YESTERDAY - 1) }),
      },
      { inDays: YESTERDAY, happens: () => endOfRound(panels, by) },
    ];
  }
  if (fact.interest !== 'asking') return steps;
  const open = () => openRound(panels, { ...round, closesOn: dayIn(now, ASKED_FOR_DAYS) });
  return [...steps, { inDays: JUST_NOW_DAYS, happens: open }];
}
