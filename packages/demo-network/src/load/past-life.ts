import { completeRecruitment, type Draw, runWholeDraw } from '@freshfaces/panels-graph';
import { dayIn } from '../days.ts';
import type { MemberFact } from '../facts/members.ts';
import type { RecruitmentFact } from '../facts/recruitments.ts';
import { demoId } from '../identity.ts';
import { askedByHand } from './asked-by-hand.ts';
import { auditOne } from './audit-one.ts';
import { confirmTogether, everyoneSaysYes } from './confirm-panel.ts';
import type { Step } from './in-order-of-time.ts';
import { endOfRound, wholeRound } from './interest-rounds.ts';
import { overrideOne } from './override-one.ts';
import { ASKED_FOR_DAYS, COORDINATOR, DRAWN_DAYS_BEFORE, recruitmentOf } from './recruitment-of.ts';
import type { TimeMachine } from './time-machine.ts';

const CONFIRMED_DAYS_BEFORE = 7;
const COMPLETED_DAYS_AFTER = 2;
const CHANGED_BY_HAND = 'past-35';
/** Of a contract of the city. */
const AUDITED = 'past-38';
const AUDITED_DAYS_AFTER = 3;

export interface Telling {
  readonly members: readonly MemberFact[];
  readonly now: string;
}

/** A recruitment that is over: drawn by the product itself since Freshfaces, asked by hand before. */
export function pastLife(
  machine: TimeMachine,
  fact: RecruitmentFact,
  { members, now }: Telling,
): readonly Step[] {
  const { panels } = machine;
  const id = demoId('recruitment', fact.key);
  const completed: Step = {
    inDays: fact.startsInDays + COMPLETED_DAYS_AFTER,
    happens: () =>
      panels.store.transaction(async () => {
        await completeRecruitment(panels, { id, personId: COORDINATOR });
      }),
  };
  const drawnInDays = fact.startsInDays - DRAWN_DAYS_BEFORE;
  if (fact.method === 'hand-picked') {
    const recruitment = recruitmentOf(fact, now, askedByHand(fact, members));
    const added = async () => void (await panels.recruitments.insert(recruitment));
    return [{ inDays: drawnInDays, happens: added }, completed];
  }
  const { steps, drawn } = drawnLife(machine, fact, { now, drawnInDays });
  return [
    ...steps,
    {
      inDays: drawnInDays,
      async happens() {
        const recruitment = await panels.recruitments.get(id);
        if (fact.key !== CHANGED_BY_HAND || !recruitment) return;
        await overrideOne(panels, recruitment, { draw: drawn(), personId: COORDINATOR });
      },
    },
    {
      inDays: fact.startsInDays - CONFIRMED_DAYS_BEFORE,
      async happens() {
        const { id: drawId, recruitmentId } = drawn();
        await everyoneSaysYes(panels, drawId, members);
        const staff = [{ personId: COORDINATOR, part: 'panel-member' as const }];
        await confirmTogether(panels, { recruitmentId }, { personId: COORDINATOR, staff });
      },
    },
    completed,
    {
      inDays: fact.startsInDays + AUDITED_DAYS_AFTER,
      async happens() {
        if (fact.key === AUDITED) await auditOne(panels, drawn().id);
      },
    },
  ];
}

/** Added, and members asked for a week; then drawn. */
export function drawnLife(
  { panels }: TimeMachine,
  fact: RecruitmentFact,
  { now, drawnInDays }: { readonly now: string; readonly drawnInDays: number },
): { readonly steps: readonly Step[]; readonly drawn: () => Draw } {
  let draw: Draw | null = null;
  const recruitment = recruitmentOf(fact, now);
  const by = { recruitmentId: recruitment.id, personId: COORDINATOR };
  const steps = [
    {
      inDays: drawnInDays - ASKED_FOR_DAYS,
      async happens() {
        await panels.recruitments.insert(recruitment);
        const closesOn = dayIn(now, drawnInDays - 1);
        await wholeRound(panels, { ...by, closesOn, seed: fact.startsInDays });
      },
    },
    {
      inDays: drawnInDays,
      async happens() {
        await endOfRound(panels, by);
        draw = await runWholeDraw(panels, by);
      },
    },
  ];
  return {
    steps,
    drawn() {
      if (!draw) throw new Error(`${fact.key} has not been drawn yet.`);
      return draw;
    },
  };
}
