import { expect, test } from 'vitest';
import { consentFacts } from './consents.ts';
import { memberFacts } from './members.ts';

const everyone = memberFacts().map((member) => ({ member, said: consentFacts(member) }));

function said(of: (typeof everyone)[number], purpose: string): boolean | undefined {
  return of.said.find((answer) => answer.purpose === purpose)?.given;
}

test('nothing that tells of needs is kept of anyone who did not agree to that', () => {
  const told = everyone.filter(({ member }) => member.needs.length + member.teams.length > 0);
  expect(told.filter((one) => said(one, 'RECORD_NEEDS') !== true)).toEqual([]);
});

test('who is in the shared pool said yes to it, and everyone else said no', () => {
  for (const one of everyone) expect(said(one, 'SHARED_POOL')).toBe(one.member.consentsToPool);
});

test('every answer on paper was written down by the lead of the home organisation', () => {
  const paper = everyone.flatMap(({ said }) =>
    said.filter(({ daysAgo }) => daysAgo > 400).map(({ writtenBy }) => writtenBy),
  );
  expect(paper.length).toBeGreaterThan(100);
  expect(paper).not.toContain(null);
});

test('that the lead may read needs, nobody said but the member', () => {
  const yes = everyone.flatMap(({ said }) =>
    said.filter(({ purpose, given }) => purpose === 'LEAD_SEES_NEEDS' && given),
  );
  expect(yes.length).toBeGreaterThan(20);
  expect(yes.filter(({ writtenBy }) => writtenBy !== null)).toEqual([]);
});

test('some say yes and some no to what they may choose freely', () => {
  for (const purpose of ['SHARE_CONTACT', 'LEAD_SEES_NEEDS', 'PHOTO_OR_STORY']) {
    const answers = new Set(everyone.map((one) => said(one, purpose)));
    expect(answers).toContain(true);
    expect(answers).toContain(false);
  }
});
