import { describe, expect, test } from 'vitest';
import { CANARY, MEMBERS, secretsOf } from '../network/members.ts';
import { personOf } from '../network/people.ts';
import { bondsInLines, leakedBonds, leakedTexts, type Watch } from './leaks.ts';
import { bonds, secretTexts, teamBond } from './secrets.ts';

const watch: Watch = {
  secrets: secretTexts({ invitationToken: 'a-token', tokens: [] }),
  bonds: [...bonds(), teamBond()],
};
const pseudonym = MEMBERS.find(({ id }) => id === CANARY)?.pseudonym ?? '';
const { email } = secretsOf({ id: CANARY });

describe('the watch sees', () => {
  test('a private text wherever it stands', () => {
    expect(leakedTexts(`Write to ${email}.`, 'coordinator', watch)).toHaveLength(1);
    expect(leakedTexts(`Write to ${email}.`, personOf(CANARY), watch)).toEqual([]);
  });

  test('a need in the object of a member, however deep', () => {
    const seat = { member: { id: CANARY }, reasons: [{ why: 'substance misuse' }] };
    const answer = { data: { draw: { panel: [seat] } } };
    expect(leakedBonds(answer, 'borrower', watch)).toHaveLength(1);
    expect(leakedBonds(answer, null, watch)).toHaveLength(1);
    expect(leakedBonds(answer, personOf(CANARY), watch)).toEqual([]);
  });

  test('a need beside a pseudonym in a line of a table', () => {
    expect(bondsInLines(`${pseudonym},SUBSTANCE_MISUSE,2`, 'home-lead', watch)).toHaveLength(1);
  });
});

describe('the watch lets pass', () => {
  test('what a panel is drawn for, next to whom it was drawn with', () => {
    const recruitment = {
      rules: { needs: ['SUBSTANCE_MISUSE'] },
      draw: { panel: [{ member: { id: CANARY, shownAs: pseudonym } }] },
    };
    expect(leakedBonds({ data: { recruitment } }, 'borrower', watch)).toEqual([]);
  });
});
