import { expect, test } from 'vitest';
import { changeSentence } from './place-words.ts';

const amber = { shownAs: 'Amber Heron' };
const quiet = { shownAs: 'Quiet Otter' };

test('R54: a change of a panel is told in one line, never with a reason', () => {
  expect(
    changeSentence({ member: amber, replacement: quiet, state: 'LAPSED', byStaff: false }),
  ).toBe('Amber Heron did not answer in time. Quiet Otter, next in the published order, came in.');
  expect(
    changeSentence({ member: amber, replacement: null, state: 'DECLINED', byStaff: false }),
  ).toBe('Amber Heron said no. Nobody was left in the published order.');
});

test('R58: what staff wrote down is not told as what the member said', () => {
  const left = { member: amber, replacement: quiet, state: 'DECLINED', byStaff: true } as const;
  expect(changeSentence(left)).toMatch(/^Staff wrote down that Amber Heron can’t come\. Quiet/);
});

test('someone who was erased since is named by nobody', () => {
  expect(changeSentence({ member: null, replacement: quiet, state: null, byStaff: false })).toBe(
    'Someone left the panel. Quiet Otter, next in the published order, came in.',
  );
});
