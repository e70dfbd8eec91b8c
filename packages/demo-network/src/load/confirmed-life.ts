import { openRiskAssessments } from '@freshfaces/pool-graph';
import { dayIn } from '../days.ts';
import type { RecruitmentFact } from '../facts/recruitments.ts';
import { demoId } from '../identity.ts';
import { confirmTogether, everyoneSaysYes } from './confirm-panel.ts';
import { agreeOnDays } from './dates.ts';
import type { Step } from './in-order-of-time.ts';
import { drawnLife, type Telling } from './past-life.ts';
import { staffId } from './people.ts';
import { answerFor } from './places.ts';
import type { TimeMachine } from './time-machine.ts';
import { leadOf } from './training-records.ts';

const DRAWN_DAYS = -9;
const ANSWERED_DAYS = -8;
const DROPPED_OUT_DAYS = -6;
const STEPPED_IN_DAYS = -5;
const DAYS_AGREED_DAYS = -4;
const CONFIRMED_DAYS = -3;
const REVIEWED_EACH_DAYS = 365;

const RECRUITER = staffId('Amina Yusuf');
const STAFF = [
  { personId: RECRUITER, part: 'panel-member' as const },
  { personId: staffId('Callum Reid'), part: 'support-worker' as const },
];

/**
 * A panel that is ready: drawn, everyone said yes, one could not come after all and the next in the drawn
 * order did, the day is agreed, the chair drawn by lot, the staff named and all of it confirmed.
 */
export function confirmedLife(
  machine: TimeMachine,
  fact: RecruitmentFact,
  { members, now }: Telling,
): readonly Step[] {
  const { panels } = machine;
  const { steps, drawn } = drawnLife(machine, fact, { now, drawnInDays: DRAWN_DAYS });
  const allSayYes = () => everyoneSaysYes(panels, drawn().id, members);
  return [
    ...steps,
    { inDays: ANSWERED_DAYS, happens: allSayYes },
    {
      inDays: DROPPED_OUT_DAYS,
      async happens() {
        const { id: drawId, panel } = drawn();
        const memberId = panel.at(-1)?.memberId ?? '';
        await answerFor(panels, members, { drawId, memberId, answer: 'no' });
      },
    },
    { inDays: STEPPED_IN_DAYS, happens: allSayYes },
    {
      inDays: DAYS_AGREED_DAYS,
      happens: () => agreeOnDays(panels, drawn().recruitmentId, { now, personId: RECRUITER }),
    },
    {
      inDays: CONFIRMED_DAYS,
      async happens() {
        await everyoneIsAssessed(machine, drawn().id, { members, now });
        await confirmTogether(panels, drawn(), { personId: RECRUITER, staff: STAFF });
      },
    },
  ];
}

/** Whoever’s risk assessment was due had it with their lead before the panel was confirmed. */
async function everyoneIsAssessed(
  { panels }: TimeMachine,
  drawId: string,
  { members, now }: Telling,
): Promise<void> {
  const assessments = openRiskAssessments(panels.store);
  const draw = await panels.draws.get(drawId);
  for (const { memberId } of draw?.panel ?? []) {
    const member = members.find(({ key }) => demoId('member', key) === memberId);
    if (!member) continue;
    const done = {
      id: memberId,
      doneOn: dayIn(now, CONFIRMED_DAYS),
      reviewOn: dayIn(now, CONFIRMED_DAYS + REVIEWED_EACH_DAYS),
      ownerId: leadOf(member.home),
    };
    const before = await assessments.get(memberId);
    if (!before) await assessments.insert(done);
    else await assessments.replace({ ...before, ...done });
  }
}
