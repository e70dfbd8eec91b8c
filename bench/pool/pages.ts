import { COORDINATOR, homeAt, LEAD } from './fill-network.ts';
import { type Visitor, visitorOf } from './visitor.ts';

/** One page of the pool as someone opens it; `at` counts its openings from 0. */
export interface BenchPage {
  readonly name: string;
  open(at: number): Promise<unknown>;
}

const FIRST = 25;
const ROLES = ['PANEL_MEMBER', 'CHAIR', 'SHORT_LISTING', 'OBSERVER'];
const WORDS = ['amb', 'copper ot', 'wren', 'ashdown 4', 'maple ba', 'silver', 'he', 'kite'];

interface Listed {
  readonly members: { readonly endCursor: string | null; readonly total: number };
}

/** The pages that are measured, each as its own page in the browser asks. */
export async function pagesOf(address: string, today: string): Promise<readonly BenchPage[]> {
  const [coordinator, lead] = [
    await visitorOf(address, COORDINATOR),
    await visitorOf(address, LEAD),
  ];
  const list = (visitor: Visitor, filter: object, after: string | null = null) =>
    visitor.ask<Listed>('Members', { filter, first: FIRST, after });
  const cursors = await turnPages((after) => list(coordinator, {}, after));
  const day = (days: number) =>
    new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  return [
    { name: 'members', open: () => list(coordinator, {}) },
    {
      name: 'members, a later page',
      open: (at) => list(coordinator, {}, cursors[at % cursors.length]),
    },
    { name: 'members, as a lead sees them', open: () => list(lead, {}) },
    {
      name: 'members trained for a role',
      open: (at) => list(coordinator, { trainedFor: ROLES[at % ROLES.length] }),
    },
    {
      name: 'members free on some days',
      open: (at) =>
        list(coordinator, { availableFrom: day(7 + (at % 40)), availableTo: day(9 + (at % 40)) }),
    },
    {
      name: 'members of one organisation',
      open: (at) => list(coordinator, { homeOrganisationId: homeAt(at % 20) }),
    },
    {
      name: 'members found by words',
      open: (at) => list(lead, { search: WORDS[at % WORDS.length] }),
    },
    { name: 'the pool at a glance', open: () => coordinator.ask('PoolAtAGlance', {}) },
    { name: 'pool health', open: () => coordinator.ask('PoolHealth', {}) },
  ];
}

async function turnPages(open: (after: string | null) => Promise<Listed>): Promise<string[]> {
  const cursors: string[] = [];
  let after: string | null = null;
  while (cursors.length < 10) {
    const { members }: Listed = await open(after);
    if (members.endCursor === null) break;
    cursors.push(members.endCursor);
    after = members.endCursor;
  }
  return cursors;
}
