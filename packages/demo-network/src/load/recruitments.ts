import {
  checkPanel,
  chooseStaff,
  completeRecruitment,
  confirmPanel,
  type Draw,
  interestRetention,
  type Panels,
  type Recruitment,
  runWholeDraw,
  tellNotDrawn,
} from '@freshfaces/panels-graph';
import { dayIn, instantIn } from '../days.ts';
import { invitationOf } from '../facts/invitation.ts';
import type { MemberFact } from '../facts/members.ts';
import { ORGANISATIONS } from '../facts/organisations.ts';
import { panelModelOf } from '../facts/panel-models.ts';
import {
  JUST_DRAWN,
  pastRecruitments,
  type RecruitmentFact,
  UPCOMING,
  WITH_DATES,
} from '../facts/recruitments.ts';
import { demoId } from '../identity.ts';
import { askedByHand } from './asked-by-hand.ts';
import { DATES_SINCE_DAYS, datesUnderWay } from './dates.ts';
import { endOfRound, openRound, wholeRound } from './interest-rounds.ts';
import { overrideOne } from './override-one.ts';
import { staffId } from './people.ts';
import { answerFor, JUST_NOW_DAYS, placesUnderWay } from './places.ts';
import { createTimeMachine, type Kept, type TimeMachine } from './time-machine.ts';

const DRAWN_DAYS_BEFORE = 14;
const CONFIRMED_DAYS_BEFORE = 7;
const ASKED_FOR_DAYS = 7;
/** When what is under way now was added, asked and drawn. */
const UNDER_WAY_SINCE_DAYS = 10;
const CHANGED_BY_HAND = 'past-35';
/** Days to choose one from. */
const OPEN_DAYS = 5;
const COORDINATOR = staffId('Sofia Lindqvist');

/** Writes past and planned recruitments; every panel since Freshfaces is drawn by the product itself. */
export async function loadRecruitments(
  kept: Kept,
  members: readonly MemberFact[],
  now: string,
): Promise<void> {
  const machine = createTimeMachine(kept, now);
  const { panels, travel } = machine;
  for (const fact of pastRecruitments()) {
    const recruitment = recruitmentOf(
      fact,
      now,
      fact.method === 'hand-picked' ? askedByHand(fact, members) : [],
    );
    travel(instantIn(now, fact.startsInDays - DRAWN_DAYS_BEFORE));
    await panels.recruitments.insert(recruitment);
    if (fact.method === 'random-draw') {
      await asked(machine, fact, { now, drawnInDays: fact.startsInDays - DRAWN_DAYS_BEFORE });
      const drawn = await runWholeDraw(panels, {
        recruitmentId: recruitment.id,
        personId: COORDINATOR,
      });
      const by = { draw: drawn, personId: COORDINATOR };
      const draw =
        fact.key === CHANGED_BY_HAND ? await overrideOne(panels, recruitment, by) : drawn;
      travel(instantIn(now, fact.startsInDays - CONFIRMED_DAYS_BEFORE));
      await confirmTogether(panels, draw, members);
    }
    travel(instantIn(now, fact.startsInDays + 2));
    await kept.store.transaction(() =>
      completeRecruitment(panels, { id: recruitment.id, personId: COORDINATOR }),
    );
  }
  for (const fact of WITH_DATES) {
    const open = recruitmentOf(fact, now, []);
    await panels.recruitments.insert(open);
    await asked(machine, fact, { now, drawnInDays: DATES_SINCE_DAYS });
    const drawn = await runWholeDraw(panels, { recruitmentId: open.id, personId: COORDINATOR });
    await datesUnderWay(panels, drawn, { fact, members, now, personId: COORDINATOR });
  }
  travel(instantIn(now, JUST_NOW_DAYS));
  const justDrawn = recruitmentOf(JUST_DRAWN, now, []);
  await panels.recruitments.insert(justDrawn);
  await asked(machine, JUST_DRAWN, { now, drawnInDays: JUST_NOW_DAYS });
  const draw = await runWholeDraw(panels, { recruitmentId: justDrawn.id, personId: COORDINATOR });
  travel(instantIn(now, -1));
  await placesUnderWay(panels, draw, members);
  await panels.recruitments.insertMany(UPCOMING.map((fact) => recruitmentOf(fact, now, [])));
  for (const fact of UPCOMING) {
    if (fact.interest === 'asked') await asked(machine, fact, { now, drawnInDays: -1 });
    if (fact.interest === 'asking') {
      travel(instantIn(now, JUST_NOW_DAYS));
      await openRound(panels, roundOf(fact, dayIn(now, ASKED_FOR_DAYS)));
    }
  }
  await tellNotDrawn(panels);
  await interestRetention(panels).run(now, false);
}

/** Everyone eligible was asked and could answer for a week; the draw comes right after. */
async function asked(
  { panels, travel }: TimeMachine,
  fact: RecruitmentFact,
  { now, drawnInDays }: { readonly now: string; readonly drawnInDays: number },
): Promise<void> {
  travel(instantIn(now, drawnInDays - ASKED_FOR_DAYS));
  const round = roundOf(fact, dayIn(now, drawnInDays - 1));
  await wholeRound(panels, round);
  travel(instantIn(now, drawnInDays));
  await endOfRound(panels, round);
}

function roundOf(fact: RecruitmentFact, closesOn: string) {
  const recruitmentId = demoId('recruitment', fact.key);
  return { recruitmentId, closesOn, personId: COORDINATOR, seed: fact.startsInDays };
}

/** Everyone says yes, and the coordinator, who sat beside every panel, confirms it. */
async function confirmTogether(
  panels: Panels,
  draw: Draw,
  members: readonly MemberFact[],
): Promise<void> {
  const { recruitmentId } = draw;
  const confirming = { recruitmentId, personId: COORDINATOR };
  for (const { memberId } of draw.panel) {
    await answerFor(panels, members, { drawId: draw.id, memberId, answer: 'yes' });
  }
  await panels.store.transaction(() =>
    chooseStaff(panels, confirming, [{ personId: COORDINATOR, part: 'panel-member' }]),
  );
  const checked = await checkPanel(panels, recruitmentId);
  await panels.store.transaction(() => confirmPanel(panels, confirming, checked));
}

function recruitmentOf(
  fact: RecruitmentFact,
  now: string,
  handPicked: readonly string[],
): Recruitment {
  const byHand = fact.method === 'hand-picked';
  const model = panelModelOf(fact.key, (days) => dayIn(now, -days));
  return {
    id: demoId('recruitment', fact.key),
    post: fact.post,
    summary: fact.summary,
    level:
      fact.post === 'Service manager'
        ? 'senior'
        : fact.post === 'Team leader'
          ? 'manager'
          : 'frontline',
    organisationId: demoId('organisation', fact.organisation),
    contractId: fact.contract && demoId('contract', fact.contract),
    team: fact.team,
    interviewsFrom: dayIn(now, fact.startsInDays),
    interviewsTo: dayIn(now, fact.startsInDays + (fact.dates ? OPEN_DAYS - 1 : 1)),
    interviewDays: fact.dates ? 1 : null,
    invitation: byHand ? null : invitationOf(hostName(fact)),
    panelModel: model,
    rules: {
      seats: fact.seats,
      reserves: 3,
      needs: fact.needs,
      someoneFromTheTeam: fact.someoneFromTeam,
      maxPerOrganisation: 2,
      policy: 'turns',
      coolDownDays: 21,
      trainedFor: 'panel-member',
      someoneTrainedToChair: model !== null && model.chair !== 'staff',
    },
    revision: 1,
    stage: byHand ? 'panel-ready' : 'planned',
    method: fact.method,
    handPicked,
    drawId: null,
    createdAt: instantIn(
      now,
      Math.min(fact.startsInDays - DRAWN_DAYS_BEFORE - 7, -UNDER_WAY_SINCE_DAYS),
    ),
    createdBy: COORDINATOR,
  };
}

function hostName({ organisation }: RecruitmentFact): string {
  return ORGANISATIONS.find(({ key }) => key === organisation)?.name ?? '';
}
