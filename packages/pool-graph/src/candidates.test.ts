import { expect, test } from 'vitest';
import { candidateOf } from './candidates.ts';
import { type Member, type MemberKind, NOTHING_SAID_YET } from './members/member.ts';

const AMINA: Member = {
  id: 'amina',
  homeOrganisationId: 'harbour',
  pseudonym: 'Amber Heron',
  words: [],
  status: 'ACTIVE',
  trainedFor: [],
  joinedOn: '2026-01-05',
  leftOn: null,
  sharedPoolSince: '2026-01-05',
  lentSince: null,
  ownLimitPerYear: null,
  busy: [],
  availabilityNote: null,
  ...NOTHING_SAID_YET,
};

function features(kind: MemberKind): readonly string[] {
  const told = { needs: ['homelessness'], teams: ['elm-street'] } as const;
  const facts = { ...told, ties: null, completions: [], homeLends: true };
  const span = { from: '2026-12-01', to: '2026-12-01' };
  return candidateOf({ ...facts, member: { ...AMINA, kind } }, { team: 'elm-street', span })
    .features;
}

test('R26: family and carers do not stand in for people with lived experience in a draw', () => {
  expect(features('LIVED_EXPERIENCE')).toEqual(['need:homelessness', 'team:elm-street']);
  expect(features('PEER_SUPPORTER')).toEqual(['need:homelessness', 'team:elm-street']);
  expect(features('FAMILY')).toEqual([]);
  expect(features('CARER')).toEqual([]);
});
