import type { Ask, Opportunity } from '@freshfaces/pool-graph';
import { dayIn, instantIn } from '../days.ts';
import type { OpportunityFact } from '../facts/opportunities.ts';
import { STAFF } from '../facts/staff.ts';
import { demoId } from '../identity.ts';

/** So many days before the day, members were asked; those still open were asked three days ago. */
export const ASKED_DAYS_BEFORE = 14;
const OPEN_FOR_DAYS = 3;
const ANSWERS_DAYS_BEFORE = 7;
const PAID_WITHIN_DAYS = 7;

/** The opportunity as kept, with the counts of what was said. */
export function asOpportunity(
  fact: OpportunityFact,
  asks: readonly Ask[],
  now: string,
): Opportunity {
  const { key, host, group, option, title, summary, influence, hours, where, times, places } = fact;
  const askedIn = fact.state === 'OPEN' ? -OPEN_FOR_DAYS : fact.inDays - ASKED_DAYS_BEFORE;
  const lead = STAFF.find(({ organisation }) => organisation === host);
  return {
    id: demoId('opportunity', key),
    organisationId: demoId('organisation', host),
    groupId: group && demoId('group', group),
    state: fact.state,
    title,
    option,
    chosenFor: ['MEMBERS_PREFERENCES', 'THE_ROLE'],
    summary,
    influence,
    hours,
    rewardPence: fact.pence,
    rewardForms: ['BANK_TRANSFER', 'VOUCHER', 'CASH'],
    paidWithinDays: PAID_WITHIN_DAYS,
    provided: hours >= 5 ? ['DRINKS', 'LUNCH', 'TRAVEL_PAID_BACK'] : ['DRINKS', 'TRAVEL_PAID_BACK'],
    ways: fact.online ? ['IN_PERSON', 'ONLINE'] : ['IN_PERSON'],
    where,
    from: dayIn(now, fact.inDays),
    to: dayIn(now, fact.inDays),
    times,
    places,
    answerBy: dayIn(now, fact.inDays - ANSWERS_DAYS_BEFORE),
    askName: lead?.name ?? 'Your lead',
    askContact: '01632 960123',
    agreedOn: dayIn(now, askedIn - fact.daysToAsk),
    askedAt: instantIn(now, askedIn),
    asked: asks.length,
    yes: asks.filter(({ answer }) => answer === 'yes').length,
    no: asks.filter(({ answer }) => answer === 'no').length,
    untold: false,
    placedAt:
      fact.state === 'PLACED' || fact.state === 'DONE'
        ? instantIn(now, fact.inDays - ANSWERS_DAYS_BEFORE + 1)
        : null,
  };
}
