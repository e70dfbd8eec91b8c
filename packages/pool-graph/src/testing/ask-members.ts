import { staff } from '@freshfaces/graph-kit/testing';
import type { TestPool } from './open-test-pool.ts';
import { keep } from './small-network.ts';

/** Every fact of an opportunity at Harbour on 8 December 2026. */
export const TEA = {
  organisationId: 'harbour',
  option: 'MEET_AND_GREET',
  title: 'Meet the new team leader',
  chosenFor: ['THE_ROLE'],
  summary: 'Chat with three people who want the job over a cup of tea.',
  influence: 'The panel hears what you thought before it decides.',
  hours: 2.5,
  rewardPence: 2000,
  rewardForms: ['CASH', 'VOUCHER'],
  paidWithinDays: 7,
  provided: ['DRINKS', 'TRAVEL_PAID_BACK'],
  ways: ['IN_PERSON'],
  where: 'Quay House, 1 Quay Street',
  from: '2026-12-08',
  to: '2026-12-08',
  times: '10 am to 12.30 pm',
  places: 1,
  answerBy: '2026-12-01',
  askName: 'Dee',
  askContact: '01234 567890',
  agreedOn: '2026-11-20',
} as const;

export const recruiter = staff('recruiter', 'harbour');

let keys = 0;

/** A key of its own for each press. */
export const newKey = (): string => `press-of-a-button-${++keys}`;

/** Ben and Dina at Harbour beside Amina, all in the shared pool. */
export async function keepMoreAtHarbour({ pool }: TestPool): Promise<void> {
  await keep(pool, {
    id: 'ben',
    name: 'Ben Oak',
    pseudonym: 'Silver Wren',
    email: 'ben@example.org',
  });
  await keep(pool, {
    id: 'dina',
    name: 'Dina Moss',
    pseudonym: 'Blue Finch',
    email: 'dina@example.org',
  });
}

/** Asks as the recruiter of Harbour; answers the opportunity's id. */
export async function asked(bench: TestPool, change: object = {}): Promise<string> {
  const { data, problems } = await bench.ask<{ askMembers: { id: string } }>(
    recruiter,
    `mutation ($input: AskMembersInput!) { askMembers(input: $input) { id } }`,
    { input: { idempotencyKey: newKey(), ...TEA, ...change } },
  );
  if (problems.length > 0) throw new Error(problems.join());
  return data.askMembers.id;
}
