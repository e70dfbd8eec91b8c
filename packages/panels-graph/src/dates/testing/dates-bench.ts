import { memberViewer } from '@freshfaces/graph-kit/testing';
import {
  create,
  key,
  RECRUITER,
  type RevealedDraw,
  reveal,
  startAndSettle,
} from '../../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../../testing/panels-bench.ts';

export const PERIOD = {
  interviewsFrom: '2026-12-07',
  interviewsTo: '2026-12-11',
  interviewDays: 1,
};
export const [MON, TUE, WED] = ['2026-12-07', '2026-12-08', '2026-12-09'] as const;
const PLAN = `query ($id: ID!) { recruitment(id: $id) { interviewsFrom interviewsTo dates {
  state daysNeeded period agreedDays startsAt viewerCanAgree calendarFile { text }
  seats { member { id } heldDays choices { day part } } suggestion { days part cannot { id } } } } }`;

interface Plan {
  readonly recruitment: {
    readonly interviewsFrom: string;
    readonly interviewsTo: string;
    readonly dates: {
      readonly state: string;
      readonly agreedDays: string[];
      readonly seats: { member: { id: string }; heldDays: string[]; choices: object[] | null }[];
      readonly suggestion: { days: string[]; part: string; cannot: { id: string }[] } | null;
      readonly calendarFile: { text: string } | null;
    } | null;
  };
}

/** The bench of the test that runs, and the panel it drew. */
export let bench: PanelsBench;
export let id: string;
export let draw: RevealedDraw['revealDraw'];

export async function openBench(): Promise<void> {
  bench = await openPanelsBench();
}

/** Draws a panel for a recruitment with this period; something may happen before it is picked. */
export async function drawPanel(change: object = PERIOD, before = () => {}): Promise<void> {
  id = await create(bench, change);
  const drawId = await startAndSettle(bench, id);
  before();
  const { data, message } = await reveal(bench, drawId);
  if (message) throw new Error(message);
  draw = data.revealDraw;
}
export const seats = async () =>
  ((await bench.panels.draws.get(draw.id))?.panel ?? []).map(({ memberId }) => memberId);
export const plan = async (viewer = RECRUITER) =>
  (await bench.ask<Plan>(PLAN, { id }, viewer)).data.recruitment;
export const send = (name: string, type: string, input: object, viewer = RECRUITER) => {
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;
  return bench.ask(document, { input: { idempotencyKey: key(), ...input } }, viewer);
};
export const askPanel = (viewer = RECRUITER) =>
  send('askForDates', 'AskForDatesInput', { recruitmentId: id, answerBy: '2026-12-01' }, viewer);
export const choose = (memberId: string, days: readonly string[], part = 'ALL_DAY') =>
  send(
    'chooseDates',
    'ChooseDatesInput',
    { drawId: draw.id, choices: days.map((day) => ({ day, part })) },
    memberViewer(memberId),
  );
export const agree = (
  days: readonly string[],
  without: readonly string[] = [],
  viewer = RECRUITER,
) =>
  send(
    'agreeDates',
    'AgreeDatesInput',
    { recruitmentId: id, days, startsAt: '09:30', endsAt: '16:00', goAheadWithout: without },
    viewer,
  );
export const promisedTo = (memberId: string) =>
  [...bench.pool.promised]
    .filter(([day, drawId]) => day.startsWith(`${memberId}:`) && drawId === draw.id)
    .map(([day]) => day.split(':')[1] ?? '')
    .sort();
export const told = (memberId: string) =>
  bench.pool.told.filter((news) => news.memberId === memberId && news.topic === 'dates');
export const runJob = async () => {
  const job = bench.graph.jobs.find(({ name }) => name === 'panels.dates');
  await job?.run(bench.panels.now());
};
