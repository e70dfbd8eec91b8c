import { assertCan } from '@freshfaces/access';
import { addMonths, csvText, dayOf, parseInput } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { byName, type Organisation } from '../organisations/organisation.ts';
import type { Pool } from '../pool.ts';
import { type Balance, balances } from './balance.ts';
import { balanceInput } from './lending-input.ts';
import { stateOn } from './loan-moves.ts';

const SHOWN_MONTHS = 12;

export function balanceQuery(pool: Pool): Pick<QueryResolvers, 'lendingBalance'> {
  return {
    async lendingBalance(_parent, input, context) {
      assertCan(context.viewer, 'lending.read');
      const today = dayOf(context.now());
      const since = parseInput(balanceInput, input).since ?? addMonths(today, -SHOWN_MONTHS);
      const partners = (await findAll(pool.organisations, {}))
        .filter(({ kind }) => kind === 'PARTNER')
        .sort(byName);
      const rows = await rowsSince(pool, { partners, since, today });
      const organisationOf = new Map(partners.map((one) => [one.id, one]));
      const organisations = rows.flatMap(({ organisationId, ...counts }) => {
        const organisation = organisationOf.get(organisationId);
        return organisation ? [{ organisation, ...counts }] : [];
      });
      return { since, organisations, file: fileOf(organisations, since) };
    },
  };
}

async function rowsSince(
  pool: Pool,
  { partners, since, today }: { partners: readonly Organisation[]; since: string; today: string },
): Promise<readonly Balance[]> {
  const [turns, loans] = await Promise.all([
    pool.ports.turnsAcross({ since }),
    findAll(pool.loans, { where: { lastDay: { gte: since } } }),
  ]);
  const members = await pool.members.getMany([...new Set(turns.map(({ memberId }) => memberId))]);
  return balances(
    partners.map(({ id }) => id),
    {
      turns,
      homeOf: new Map(members.flatMap((one) => (one ? [[one.id, one.homeOrganisationId]] : []))),
      hours: loans.filter(
        (loan) => loan.agreedBy !== null && ['AGREED', 'ENDED'].includes(stateOn(loan, today)),
      ),
    },
  );
}

const HEADINGS = [
  'Organisation',
  'Members lent',
  'Members borrowed',
  'Turns given',
  'Turns received',
  'Coordinator hours given',
  'Coordinator hours received',
];

type Row = Omit<Balance, 'organisationId'> & { readonly organisation: Organisation };

function fileOf(rows: readonly Row[], since: string) {
  const text = csvText(
    HEADINGS,
    rows.map((row) =>
      [
        row.organisation.name,
        row.membersLent,
        row.membersBorrowed,
        row.turnsGiven,
        row.turnsReceived,
        row.hoursGiven,
        row.hoursReceived,
      ].map(String),
    ),
  );
  return { name: `lending-since-${since}.csv`, text };
}
