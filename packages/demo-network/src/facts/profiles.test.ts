import { expect, test } from 'vitest';
import { memberFacts } from './members.ts';
import { profileFact } from './profiles.ts';

const members = memberFacts();
const share = (is: (member: (typeof members)[number]) => boolean): number =>
  members.filter(is).length / members.length;

test('R26: most members have lived experience; family and carers are few and carry no need', () => {
  expect(share(({ kind }) => kind === 'LIVED_EXPERIENCE')).toBeGreaterThan(0.8);
  const relatives = members.filter(({ kind }) => kind === 'FAMILY' || kind === 'CARER');
  expect(relatives.length).toBeGreaterThan(4);
  expect(relatives.flatMap(({ needs, teams }) => [...needs, ...teams])).toEqual([]);
});

test('R38: nearly all have a risk assessment, and some of the newest have none yet', () => {
  const assessed = share((member) => profileFact(member).assessedDaysAgo !== null);
  expect(assessed).toBeGreaterThan(0.85);
  expect(assessed).toBeLessThan(1);
});

test('profiles are the same each time, and differ from one member to the next', () => {
  expect(members.map(profileFact)).toEqual(memberFacts().map(profileFact));
  const whole = new Set(members.map((member) => JSON.stringify(profileFact(member).told)));
  expect(whole.size).toBeGreaterThan(100);
});
