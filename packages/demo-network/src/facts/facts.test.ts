import { expect, test } from 'vitest';
import { CONTRACTS } from './contracts.ts';
import { memberFacts } from './members.ts';
import { ORGANISATIONS } from './organisations.ts';
import { pastRecruitments, UPCOMING } from './recruitments.ts';

const members = memberFacts();
const kinds = (kind: string): number => ORGANISATIONS.filter((one) => one.kind === kind).length;

test('ten partners, two commissioners and one coordinating body', () => {
  expect([kinds('PARTNER'), kinds('COMMISSIONER'), kinds('COORDINATOR')]).toEqual([10, 2, 1]);
});

test('160 members with names and pseudonyms of their own', () => {
  expect(members).toHaveLength(160);
  expect(new Set(members.map(({ name }) => name)).size).toBe(160);
  expect(new Set(members.map(({ pseudonym }) => pseudonym)).size).toBe(160);
});

test('one need is scarce, and some members have recorded none', () => {
  const covering = (need: string): number =>
    members.filter(({ needs }) => needs.some((one) => one === need)).length;
  expect(covering('offending')).toBeGreaterThanOrEqual(5);
  expect(covering('offending')).toBeLessThan(15);
  expect(covering('homelessness')).toBeGreaterThan(40);
  expect(members.filter(({ needs }) => needs.length > 1).length).toBeGreaterThan(20);
  expect(members.some(({ needs }) => needs.length === 0)).toBe(true);
});

test('nobody knows the Elm Street service, and a recruitment there is waiting', () => {
  expect(members.some(({ teams }) => teams.includes('elm-street'))).toBe(false);
  expect(
    UPCOMING.some(({ team, someoneFromTeam }) => team === 'elm-street' && someoneFromTeam),
  ).toBe(true);
});

test('two people were on everything before Freshfaces', () => {
  expect(members.filter(({ stalwart }) => stalwart)).toHaveLength(2);
});

test('forty past recruitments over 18 months, oldest first within days', () => {
  const past = pastRecruitments();
  expect(past).toHaveLength(40);
  const starts = past.map(({ startsInDays }) => startsInDays);
  expect(Math.min(...starts)).toBeGreaterThan(-19 * 30);
  expect(Math.max(...starts)).toBeLessThan(-2);
});

test('every contract is between a commissioner and a partner', () => {
  const kindOf = new Map(ORGANISATIONS.map(({ key, kind }) => [key, kind]));
  for (const { commissioner, provider } of CONTRACTS) {
    expect([kindOf.get(commissioner), kindOf.get(provider)]).toEqual(['COMMISSIONER', 'PARTNER']);
  }
});

test('the same seed gives the same people', () => {
  expect(memberFacts()).toEqual(members);
  expect(memberFacts(1)).not.toEqual(members);
});
