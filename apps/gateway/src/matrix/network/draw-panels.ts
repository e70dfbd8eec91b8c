import { newId } from '@freshfaces/graph-kit';
import { openDraws, openRecruitments } from '@freshfaces/panels-graph';
import type { Store } from '@freshfaces/store';
import type { Calendar } from './days.ts';
import { confirmPanel, nameStaff, sayYes } from './get-ready.ts';
import { CONTRACT } from './keep-documents.ts';
import { CANARY } from './members.ts';
import { HOME, RARE_TEAM } from './organisations.ts';
import { personOf } from './people.ts';
import {
  commit,
  type Drawn,
  drawPanel,
  type Must,
  postAt,
  recruit,
  recruitAndAsk,
  recruitWillingPeople,
  startDraw,
} from './recruit.ts';

/** Recruitments of the borrower in every state, by what they are to the canary. */
export interface Recruitments {
  /** The canary sits on it and said yes; the interviews are ahead. */
  readonly main: Drawn;
  /** Waits for the canary's answer. */
  readonly waiting: Drawn;
  /** Needs one of its two days; the canary said yes, and is asked which. */
  readonly dating: Drawn;
  /** The same, but nobody is asked which day yet. */
  readonly toDate: Drawn;
  /** The canary was drawn, and taken off it by hand. */
  readonly overridden: Drawn;
  /** Staff wrote down for the canary that they can’t come. */
  readonly writtenDown: Drawn;
  /** Over and complete. */
  readonly over: Drawn;
  /** Over, but its turns are not counted yet. */
  readonly toComplete: Drawn;
  /** Waits for the share. */
  readonly committed: Drawn;
  /** Waits for a witness. */
  readonly gathering: Drawn;
  readonly solvingDrawId: string;
  readonly plannedId: string;
  /** Everyone eligible, the canary too, was asked whether they are interested. */
  readonly askingId: string;
  /** The same, and their time to answer is over: ready to draw. */
  readonly askedId: string;
  readonly handPickedId: string;
}

const COMPLETE =
  'mutation($input: CompleteRecruitmentInput!) { completeRecruitment(input: $input) { id } }';

const ASK_DATES = 'mutation($input: AskForDatesInput!) { askForDates(input: $input) { id } }';
const CHOOSE = 'mutation($input: ChooseDatesInput!) { chooseDates(input: $input) { drawId } }';
const DROP_OUT = 'mutation($input: RecordDropOutInput!) { recordDropOut(input: $input) { id } }';
const OVERRIDE = 'mutation($input: OverrideSeatInput!) { overrideSeat(input: $input) { id } }';

/** The panel is asked which days suit; the canary says the first. */
async function askForDates(must: Must, calendar: Calendar, dating: Drawn): Promise<void> {
  const { recruitmentId, drawId } = dating;
  const answerBy = calendar.day(9);
  await must('borrower', ASK_DATES, {
    input: { idempotencyKey: newId(), recruitmentId, answerBy },
  });
  const choices = [{ day: calendar.day(170), part: 'ALL_DAY' }];
  await must(personOf(CANARY), CHOOSE, { input: { idempotencyKey: newId(), drawId, choices } });
}

/** Draws every panel as its people would, moving the clock with `travel`. */
export async function drawPanels(
  must: Must,
  calendar: Calendar,
  travel: (to: string) => void,
): Promise<Omit<Recruitments, 'solvingDrawId' | 'handPickedId'>> {
  travel(calendar.instant(-26));
  const over = await drawPanel(must, postAt(calendar, -20, { trainedFor: 'SHORT_LISTING' }));
  await confirmPanel(must, over);
  travel(calendar.instant(-18));
  await must('borrower', COMPLETE, { input: { idempotencyKey: newId(), id: over.recruitmentId } });
  travel(calendar.instant(-10));
  const review = { trainedFor: 'JOB_DESCRIPTION_REVIEW' };
  const toComplete = await drawPanel(must, postAt(calendar, -3, review));
  await confirmPanel(must, toComplete);
  travel(calendar.instant(-1));
  const waiting = await drawPanel(must, postAt(calendar, 20));
  const aDay = { interviewDays: 1 };
  const dating = await drawPanel(must, { ...postAt(calendar, 170), ...aDay });
  await sayYes(must, CANARY, dating);
  await askForDates(must, calendar, dating);
  const toDate = await drawPanel(must, { ...postAt(calendar, 180), ...aDay });
  await sayYes(must, CANARY, toDate);
  const overridden = await drawPanel(must, postAt(calendar, 190));
  await must('borrower', OVERRIDE, {
    input: {
      idempotencyKey: newId(),
      recruitmentId: overridden.recruitmentId,
      memberId: CANARY,
      reason: 'The panel meets without this seat after all.',
    },
  });
  const writtenDown = await drawPanel(must, postAt(calendar, 200));
  const told = { drawId: writtenDown.drawId, memberId: CANARY, because: 'TOLD_US' };
  await must('borrower', DROP_OUT, { input: { idempotencyKey: newId(), ...told } });
  travel(calendar.now);
  const rules = {
    seats: 3,
    reserves: 1,
    needs: ['SUBSTANCE_MISUSE'],
    someoneFromTheTeam: true,
    trainedFor: 'PANEL_MEMBER',
    someoneTrainedToChair: true,
  };
  const post = {
    ...postAt(calendar, 10, rules),
    contractId: CONTRACT,
    team: RARE_TEAM.slug,
    panelModel: { kind: 'MIXED', chair: 'DRAWN', staffSeats: [], decidedBy: '' },
  };
  const main = await drawPanel(must, post);
  await sayYes(must, CANARY, main);
  await nameStaff(must, main);
  const plannedId = await recruit(must, postAt(calendar, 40, { seats: 2, trainedFor: 'OBSERVER' }));
  const committed = await commit(must, await recruitWillingPeople(must, postAt(calendar, 60)));
  const gathering = await startDraw(must, await recruitWillingPeople(must, postAt(calendar, 80)), [
    HOME,
  ]);
  const askingId = await recruitAndAsk(must, postAt(calendar, 100));
  await must(
    personOf(CANARY),
    'mutation($input: AnswerInterestInput!) { answerInterest(input: $input) { id } }',
    {
      input: { idempotencyKey: newId(), recruitmentId: askingId, memberId: CANARY, answer: 'TALK' },
    },
  );
  const asked = await recruitWillingPeople(must, postAt(calendar, 150));
  const known = {
    main,
    waiting,
    dating,
    toDate,
    overridden,
    writtenDown,
    over,
    toComplete,
    committed,
    gathering,
    plannedId,
  };
  return { ...known, askingId, askedId: asked };
}

/** What no operation can leave behind: a draw being worked out, and a panel from before Freshfaces. */
export async function keepOddDraws(
  store: Store,
  calendar: Calendar,
  { waiting, plannedId }: Pick<Recruitments, 'waiting' | 'plannedId'>,
): Promise<Pick<Recruitments, 'solvingDrawId' | 'handPickedId'>> {
  const [recruitments, draws] = [openRecruitments(store), openDraws(store)];
  const planned = await recruitments.get(plannedId);
  const draw = await draws.get(waiting.drawId);
  if (!planned || !draw) throw new Error('Keep these once the others are there.');
  const { version: _planned, ...recruitment } = planned;
  const { version: _drawn, ...drawn } = draw;
  const dates = { interviewsFrom: calendar.day(-60), interviewsTo: calendar.day(-60) };
  await recruitments.insertMany([
    {
      ...recruitment,
      ...dates,
      id: 'recruitment-by-hand',
      stage: 'completed',
      method: 'hand-picked',
      handPicked: [CANARY],
    },
    { ...recruitment, id: 'recruitment-solving', stage: 'drawing', drawId: 'draw-solving' },
  ]);
  await draws.insert({
    ...drawn,
    id: 'draw-solving',
    recruitmentId: 'recruitment-solving',
    claim: 'recruitment-solving@1',
    state: 'solving',
    panel: [],
    reserves: [],
  });
  return { solvingDrawId: 'draw-solving', handPickedId: 'recruitment-by-hand' };
}
