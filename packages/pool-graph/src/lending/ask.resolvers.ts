import { assertCan } from '@freshfaces/access';
import { dayOf, newId, notFound, Problem, parseInput } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { z } from 'zod';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers-types.ts';
import { byName } from '../organisations/organisation.ts';
import type { Pool } from '../pool.ts';
import { type Ask, agreesAtOnce, mustBeAskable } from './ask.ts';
import { askForLoanInput, possibleLendersInput } from './lending-input.ts';
import { hoursInMonth, lendingFacts, lentInMonth } from './lends.ts';
import type { Loan, LoanAbout } from './loan.ts';
import { mustBeOfBorrower } from './loan-about.ts';
import { stateOn } from './loan-moves.ts';

export function askMutation(pool: Pool): Pick<MutationResolvers, 'askForLoan'> {
  return {
    async askForLoan(_parent, { input }, context) {
      const { idempotencyKey: key, ...wanted } = parseInput(askForLoanInput, input);
      const { lenderId, borrowerId, purpose } = wanted;
      const { personId } = assertCan(context.viewer, 'loan.ask', { organisationIds: [borrowerId] });
      const now = context.now();
      const today = dayOf(now);
      const ask = asAsk(wanted, aboutOf(wanted));
      mustBeAskable(ask, today);
      await mustBeOfBorrower(pool, ask.about, borrowerId);

      const action = 'loan.ask';
      const { id } = await pool.once({ personId, key, action, input, now }, async () => {
        await mustBePartners(pool, lenderId, borrowerId);
        const facts = await lendingFacts(pool, ask.from);
        mustNotBeOpen(facts.loans, { lenderId, ask, today });
        const offer = await pool.offers.get(lenderId);
        const at = { day: ask.from, today };
        const lent = {
          members: lentInMonth(facts.loans, lenderId, at),
          hours: hoursInMonth(facts.loans, lenderId, at),
        };
        const atOnce = offer !== null && agreesAtOnce(offer, ask, { lent, today });
        const asked = { at: now, personId, reason: null, move: 'ASK' } as const;
        const agreed = { ...asked, personId: 'standing-offer', move: 'AGREE' } as const;
        const loan = await pool.loans.insert({
          ...ask,
          id: newId(),
          lenderId,
          purpose,
          aboutId: ask.about?.id ?? null,
          state: atOnce ? 'AGREED' : 'ASKED',
          agreedBy: atOnce ? 'STANDING_OFFER' : null,
          askedAt: now,
          steps: atOnce ? [asked, agreed] : [asked],
          places: [],
          memberIds: [],
        });
        if (atOnce) await pool.offers.replace(offer);
        const subjectIds = [loan.id, lenderId, borrowerId];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: loan });
        return { id: loan.id };
      });
      const loan = await pool.loans.get(id);
      if (!loan) throw notFound('loan');
      return loan;
    },
  };
}

export function possibleLendersQuery(pool: Pool): Pick<QueryResolvers, 'possibleLenders'> {
  return {
    async possibleLenders(_parent, { input }, context) {
      const wanted = parseInput(possibleLendersInput, input);
      assertCan(context.viewer, 'loan.ask', { organisationIds: [wanted.borrowerId] });
      const today = dayOf(context.now());
      const ask = asAsk(wanted, null);
      const { offers, loans } = await lendingFacts(pool, ask.from);
      const partners = await findAll(pool.organisations, {});
      return partners
        .filter(({ id, kind }) => kind === 'PARTNER' && id !== ask.borrowerId)
        .sort(byName)
        .map((organisation) => {
          const offer = offers.find(({ id }) => id === organisation.id) ?? null;
          const at = { day: ask.from, today };
          const lent = {
            members: lentInMonth(loans, organisation.id, at),
            hours: hoursInMonth(loans, organisation.id, at),
          };
          const atOnce = offer !== null && agreesAtOnce(offer, ask, { lent, today });
          return { organisation, offer, agreesAtOnce: atOnce };
        });
    },
  };
}

function asAsk(
  { role, membersWanted, hours, ...wanted }: z.output<typeof possibleLendersInput>,
  about: LoanAbout | null,
): Ask {
  const { borrowerId, what, travelPaidBy, from, lastDay } = wanted;
  const members = what === 'MEMBERS';
  return {
    borrowerId,
    what,
    about,
    role: members ? (role ?? null) : null,
    membersWanted: members ? (membersWanted ?? 1) : 0,
    hours: members ? 0 : (hours ?? 0),
    travelPaidBy,
    from,
    lastDay,
  };
}

function aboutOf({
  recruitmentId,
  opportunityId,
}: Pick<z.output<typeof askForLoanInput>, 'recruitmentId' | 'opportunityId'>): LoanAbout | null {
  if (recruitmentId && opportunityId) {
    throw new Problem('BAD_INPUT', 'Ask for a recruitment or for an opportunity, not for both.');
  }
  if (recruitmentId) return { kind: 'RECRUITMENT', id: recruitmentId };
  return opportunityId ? { kind: 'OPPORTUNITY', id: opportunityId } : null;
}

async function mustBePartners({ organisations }: Pool, lenderId: string, borrowerId: string) {
  const lender = await organisations.get(lenderId);
  if (lender?.kind !== 'PARTNER' || lenderId === borrowerId) {
    throw new Problem('BAD_INPUT', 'Choose another partner organisation to ask.', 'lenderId');
  }
}

function mustNotBeOpen(
  loans: readonly Loan[],
  { lenderId, ask, today }: { lenderId: string; ask: Ask; today: string },
): void {
  const open = loans.some(
    (loan) =>
      ask.about !== null &&
      loan.lenderId === lenderId &&
      loan.what === ask.what &&
      loan.aboutId === ask.about.id &&
      loan.agreedBy !== 'STANDING_OFFER' &&
      ['ASKED', 'AGREED'].includes(stateOn(loan, today)),
  );
  if (open) throw new Problem('ALREADY_DONE', 'You have asked them for this already.', 'lenderId');
}
