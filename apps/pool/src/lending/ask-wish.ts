import type { AreaProps } from '@freshfaces/web-kit/area';
import type {
  AskForLoanInput,
  PossibleLendersInput,
  TrainingRole,
  TravelPayer,
} from '../generated/graphql.ts';
import { ROLE_WORDS } from '../words.ts';

/** What is being asked for, as the form holds it. */
export interface Wish {
  readonly what: 'MEMBERS' | 'COORDINATOR_TIME';
  readonly recruitmentId: string;
  readonly opportunityId: string;
  readonly role: TrainingRole | '';
  readonly amount: string;
  readonly purpose: string;
  readonly travelPaidBy: TravelPayer;
  readonly from: string;
  readonly lastDay: string;
}

/** What a link from a recruitment or an opportunity already says: `?recruitment=…&from=…&to=…`. */
export function wishFrom(search: URLSearchParams): Wish {
  const from = search.get('from') ?? '';
  return {
    what: search.get('what') === 'time' ? 'COORDINATOR_TIME' : 'MEMBERS',
    recruitmentId: search.get('recruitment') ?? '',
    opportunityId: search.get('opportunity') ?? '',
    role: search.has('opportunity') ? roleIn(search) : 'PANEL_MEMBER',
    amount: '2',
    purpose: '',
    travelPaidBy: 'BORROWER',
    from,
    lastDay: search.get('to') ?? from,
  };
}

function roleIn(search: URLSearchParams): Wish['role'] {
  return (
    (Object.keys(ROLE_WORDS) as TrainingRole[]).find((one) => one === search.get('role')) ?? ''
  );
}

/** The wish as the graph takes it. */
export function askOf(
  wish: Wish,
  borrowerId: string,
): Omit<AskForLoanInput, 'idempotencyKey' | 'lenderId'> {
  const { what, recruitmentId, opportunityId, role, amount, purpose, travelPaidBy, from } = wish;
  const members = what === 'MEMBERS';
  return {
    borrowerId,
    what,
    purpose: purpose.trim(),
    travelPaidBy,
    from,
    lastDay: wish.lastDay || from,
    ...(members
      ? {
          membersWanted: Number(amount),
          role: role || null,
          recruitmentId: recruitmentId || null,
          opportunityId: opportunityId || null,
        }
      : { hours: Number(amount) }),
  };
}

/** The part of an ask that standing offers look at. */
export function termsOf(ask: ReturnType<typeof askOf>): PossibleLendersInput {
  const { borrowerId, what, role, membersWanted, hours, travelPaidBy, from, lastDay } = ask;
  return {
    borrowerId,
    what,
    travelPaidBy,
    from,
    lastDay,
    role: role ?? null,
    membersWanted: membersWanted ?? null,
    hours: hours ?? null,
  };
}

/** What is still missing, by field. */
export function missingIn(wish: Wish): { field: string; message: string }[] {
  const { what, recruitmentId, opportunityId, amount, purpose, from } = wish;
  return [
    ...(what === 'MEMBERS' && !recruitmentId && !opportunityId
      ? [{ field: 'recruitment', message: 'Choose the recruitment it is for.' }]
      : []),
    ...(Number(amount) > 0 ? [] : [{ field: 'amount', message: 'Write how many.' }]),
    ...(from ? [] : [{ field: 'from', message: 'Choose the first day.' }]),
    ...(purpose.trim().length >= 3
      ? []
      : [{ field: 'purpose', message: 'Say what it is for, in a few words.' }]),
  ];
}

/** The organisation that asks: that of the role in use. */
export function borrowerOf({ viewer }: AreaProps): string {
  return viewer?.activeRole.organisation.id ?? '';
}
