import { describe, expect, test } from 'vitest';
import { type Member, NOTHING_SAID_YET } from '../members/member.ts';
import { type AskedAbout, type NotAsked, type Wanted, whyNotAsked } from './who-to-ask.ts';

const AMINA: Member = {
  id: 'amina',
  homeOrganisationId: 'harbour',
  pseudonym: 'Amber Heron',
  words: ['amber', 'heron'],
  status: 'ACTIVE',
  trainedFor: ['OBSERVER'],
  joinedOn: '2026-01-05',
  leftOn: null,
  sharedPoolSince: '2026-01-05',
  lentSince: '2026-01-05',
  ownLimitPerYear: 3,
  busy: [{ id: 'b', from: '2026-12-20', to: '2026-12-24' }],
  availabilityNote: null,
  ...NOTHING_SAID_YET,
};
const ABOUT: AskedAbout = { member: AMINA, promised: false, turnsThisYear: 2, conflictsWith: [] };
const AT_HOME: Wanted = {
  hostId: 'harbour',
  lenders: new Set(),
  option: 'PANEL_OBSERVER',
  role: 'OBSERVER',
  span: { from: '2026-12-08', to: '2026-12-08' },
};
const AWAY: Wanted = { ...AT_HOME, hostId: 'meadow', lenders: new Set(['harbour']) };

function amina(change: Partial<Member>, rest: Partial<AskedAbout> = {}): AskedAbout {
  return { ...ABOUT, ...rest, member: { ...AMINA, ...change } };
}

describe('R48: who is asked', () => {
  test('is everyone whom nothing speaks against, at home and where their organisation lends', () => {
    expect(whyNotAsked(ABOUT, AT_HOME)).toBeNull();
    expect(whyNotAsked(ABOUT, AWAY)).toBeNull();
  });

  const refusals: [NotAsked, string, AskedAbout, Wanted][] = [
    ['NOT_ACTIVE', 'who takes a break', amina({ status: 'PAUSED' }), AT_HOME],
    ['NOT_IN_SHARED_POOL', 'who said no to the pool', amina({ sharedPoolSince: null }), AT_HOME],
    ['DOES_NOT_GO_ELSEWHERE', 'who said no to being lent', amina({ lentSince: null }), AWAY],
    [
      'HOME_DOES_NOT_LEND',
      'of an organisation that lends nobody',
      ABOUT,
      { ...AWAY, lenders: new Set() },
    ],
    [
      'KEPT_APART',
      'who is kept apart from the host',
      amina({}, { conflictsWith: ['meadow'] }),
      AWAY,
    ],
    ['NOT_TRAINED', 'who is not trained for it', amina({ trainedFor: ['CHAIR'] }), AT_HOME],
    [
      'LIKES_OTHER_THINGS',
      'who said that they like other things',
      amina({ likes: ['ROLE_PLAY'] }),
      AT_HOME,
    ],
    [
      'NOT_FREE',
      'who is busy then',
      ABOUT,
      { ...AT_HOME, span: { from: '2026-12-19', to: '2026-12-20' } },
    ],
    ['NOT_FREE', 'whose day is promised to something else', amina({}, { promised: true }), AT_HOME],
    [
      'OWN_LIMIT_REACHED',
      'who wants no more turns this year',
      amina({}, { turnsThisYear: 3 }),
      AT_HOME,
    ],
  ];
  test.each(refusals)('is not, for %s, someone %s', (why, _who, about, wanted) => {
    expect(whyNotAsked(about, wanted)).toBe(why);
  });

  test('R42 R159: who likes it among others is asked, and so is whoever has not said', () => {
    expect(whyNotAsked(amina({ likes: ['ROLE_PLAY', 'PANEL_OBSERVER'] }), AT_HOME)).toBeNull();
    expect(whyNotAsked(amina({ likes: null }), AT_HOME)).toBeNull();
  });

  test('who said no to being lent is still asked at home', () => {
    expect(whyNotAsked(amina({ lentSince: null }), AT_HOME)).toBeNull();
  });
});
