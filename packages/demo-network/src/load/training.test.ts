import { rolesOn } from '@freshfaces/pool-graph';
import { expect, test } from 'vitest';
import { dayIn } from '../days.ts';
import { memberFacts } from '../facts/members.ts';
import { UPCOMING } from '../facts/recruitments.ts';
import { completionsOf } from './training-records.ts';

const NOW = '2026-11-22T09:00:00.000Z';

test('every member of the demo network is trained for what they are called to, from joining to the last interviews planned', () => {
  const last = Math.max(...UPCOMING.map(({ startsInDays }) => startsInDays)) + 1;
  for (const member of memberFacts()) {
    const completions = completionsOf(member, NOW);
    for (let day = -member.joinedDaysAgo; day <= last; day += 1) {
      const roles = rolesOn(completions, dayIn(NOW, day));
      expect(roles, `${member.key} on day ${day}`).toEqual(
        expect.arrayContaining([...member.trainedFor]),
      );
    }
  }
});

test('some of it ends within two months, so that there is something to remind of', () => {
  const ending = memberFacts().filter((member) => {
    const completions = completionsOf(member, NOW);
    const later = rolesOn(completions, dayIn(NOW, 60));
    return member.trainedFor.some((role) => !later.includes(role));
  });
  expect(ending.length).toBeGreaterThan(0);
});
