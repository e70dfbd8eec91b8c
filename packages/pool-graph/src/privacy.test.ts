import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestPool, type TestPool } from './testing/open-test-pool.ts';
import { keep, keepSmallNetwork } from './testing/small-network.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
});
afterEach(() => bench.dispose());

const ABOUT_NEEDS = /need|homeless|offend|offence|substance|drug|alcohol|mental|health|diagnos/i;

/** Pool health is the pool's, nobody's mental health; and what a role needs is nobody's need. */
const THE_POOLS_OWN = /(pool|role|panel|viewerCanSee)health|healthfinding|neededfor/gi;

/** Every type that can be reached from this one by asking for fields of fields. */
function reachable(from: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (name: string) => {
    const type = bench.schema.getType(name);
    if (!type || reached.has(name)) return;
    reached.add(name);
    if (!isObjectType(type)) return;
    for (const field of Object.values(type.getFields())) visit(getNamedType(field.type).name);
  };
  visit(from);
  return reached;
}

describe('the schema', () => {
  test('has fields about needs only in network-wide counts and behind the member’s own agreement', () => {
    const about = Object.values(bench.schema.getTypeMap())
      .filter(
        (type) => (isObjectType(type) || isInputObjectType(type)) && !type.name.startsWith('__'),
      )
      .flatMap((type) =>
        isObjectType(type) || isInputObjectType(type)
          ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
          : [],
      )
      .filter((path) => ABOUT_NEEDS.test(path.replaceAll(THE_POOLS_OWN, '')));
    expect(about).toEqual([
      'Mutation.recordNeeds',
      'Member.needs',
      'Member.viewerCanRecordNeeds',
      'PoolSummary.needs',
      'NeedCoverage.need',
      'NeedCoverage.members',
      'RecordNeedsInput.idempotencyKey',
      'RecordNeedsInput.memberId',
      'RecordNeedsInput.needs',
      'CoverCell.need',
      'HealthFinding.need',
    ]);
  });

  test.each([
    'MemberPrivate',
    'MemberContact',
    'Consent',
    'LookPage',
    'MemberImport',
    'Organisation',
  ])('leads from %s to no need and no count of needs', (name) => {
    expect([...reachable(name)].filter((type) => ABOUT_NEEDS.test(type))).toEqual([]);
  });

  test.each(['Member', 'MemberPage'])('leads from %s to no count of needs', (name) => {
    expect([...reachable(name)].filter((type) => ABOUT_NEEDS.test(type))).toEqual(['Need']);
  });

  test('leads from pool health to no member and no organisation', () => {
    const reached = [...reachable('PoolHealth')];
    expect(reached.filter((type) => /Member|Organisation|Team/.test(type))).toEqual([]);
  });

  test('leads from a count of needs to no member', () => {
    expect([...reachable('NeedCoverage')]).toEqual([
      'NeedCoverage',
      'Need',
      'SafeCount',
      'Int',
      'String',
    ]);
  });
});

const EVERYTHING = `
  query ($id: ID!, $home: ID!) {
    members { nodes { ...all } } member(id: $id) { ...all }
    organisations { id name kind teams { slug name } }
    exportMembers(organisationId: $home) { name text }
    poolSummary { members paused needs { need members { atLeast text } }
      teams { team { name } members { text } } }
  }
  fragment all on Member {
    id shownAs pseudonym status trainedFor joinedOn teamsExperienced { name slug } viewerCanChange
    private { name email phone ownLimitPerYear sharedPoolSince busy { id from to } availabilityNote }
    contact { name email phone } viewerCanRecordNeeds viewerCanErase viewerCanAnswerConsents
    consents { purpose question given } looks { nodes { who what why } }
    homeOrganisation { name teams { name } } needs availableBetween(from: "2027-01-01", to: "2027-01-02")
  }`;

test('a planted need shows in no answer to anyone, whatever is asked', async () => {
  await keepSmallNetwork(bench.pool);
  const canary = 'canary-need-7f3a' as never;
  await keep(bench.pool, { id: 'eve', name: 'Eve Lane', needs: [canary] });
  const viewers = [
    staff('involvement-lead', 'harbour'),
    staff('involvement-lead', 'meadow'),
    staff('recruiter', 'harbour'),
    staff('coordinator', 'network'),
    staff('commissioner', 'council'),
    memberViewer('amina', 'harbour'),
    null,
  ];
  for (const viewer of viewers) {
    const asked = await bench.ask(viewer, EVERYTHING, { id: 'eve', home: 'harbour' });
    expect(asked.text).not.toContain(canary);
  }
  const lead = await bench.ask(viewers[0] ?? null, EVERYTHING, { id: 'eve', home: 'harbour' });
  expect(lead.text, 'the lead’s answer holds the member at all').toContain('Eve Lane');
  const drawn = await bench.graph.ports.candidates({
    organisationId: null,
    team: null,
    from: '2027-01-01',
    to: '2027-01-02',
  });
  expect(JSON.stringify(drawn), 'the draw is told').toContain(canary);
});
