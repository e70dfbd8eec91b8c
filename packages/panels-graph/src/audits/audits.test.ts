import { createHash } from 'node:crypto';
import { verify, verifyOpening } from '@freshfaces/fair-draw/verify';
import type { Viewer } from '@freshfaces/graph-kit';
import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { readEntry } from '@freshfaces/public-log';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { create, key, RECRUITER, reveal, startAndSettle } from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const OPEN = `mutation ($input: OpenDrawInput!) { openDraw(input: $input) { opening record { id record } } }`;
const NOTE = `mutation ($input: NoteAuditInput!) { noteAudit(input: $input) { id } }`;
const SHOWN = `query ($id: ID!) { drawRecord(id: $id) { viewerCanAudit canBeOpenedUntil
  audits { organisationName reason openedAt checkedAt kept isOfThisState } } }`;
const DROP_OUT = `mutation ($input: RecordDropOutInput!) { recordDropOut(input: $input) { id } }`;
const OVERRIDE = `mutation ($input: OverrideSeatInput!) { overrideSeat(input: $input) { id membersToName { id } } }`;
const NAMEABLE = `query ($id: ID!) { recruitment(id: $id) { membersToName { id } } }`;
const REASON = 'We check every tenth draw of our contracts, and this one was next.';
const COORDINATOR = staff('coordinator', 'network');
const COMMISSIONER = staff('commissioner', 'council');
const COLLEAGUE: Viewer = { ...COMMISSIONER, personId: 'person-of-the-council' };

/** Someone with several roles. */
function withRoles(...all: readonly Viewer[]): Viewer {
  return { ...COMMISSIONER, roles: all.flatMap(({ roles }) => roles) };
}

interface Opened {
  readonly openDraw: { readonly opening: string; readonly record: { readonly record: string } };
}

let bench: PanelsBench;
let recruitmentId: string;
let drawId: string;
beforeEach(async () => {
  bench = await openPanelsBench();
  recruitmentId = await create(bench, { contractId: 'contract-of-harbour' });
  drawId = await startAndSettle(bench, recruitmentId);
  await reveal(bench, drawId);
});
afterEach(() => bench.dispose());

const open = (viewer: Viewer | null = COMMISSIONER, change: object = {}) =>
  bench.ask<Opened>(
    OPEN,
    { input: { idempotencyKey: key(), drawId, reason: REASON, ...change } },
    viewer,
  );
const note = (viewer: Viewer | null = COMMISSIONER, change: object = {}) =>
  bench.ask(
    NOTE,
    { input: { idempotencyKey: key(), drawId, kept: true, problems: [], ...change } },
    viewer,
  );
const shown = async (viewer: Viewer | null = null) =>
  (await bench.ask(SHOWN, { id: drawId }, viewer)).data['drawRecord'];
const panel = async () =>
  ((await bench.panels.draws.get(drawId))?.panel ?? []).map(({ memberId }) => memberId);
const logged = async () =>
  (await bench.panels.publicLog.about(drawId)).entries
    .map(({ text }) => readEntry(text))
    .filter((entry) => entry?.kind === 'audit');

async function opened() {
  const { data, message } = await open();
  expect(message).toBeNull();
  const { opening, record } = data.openDraw;
  return { opening: JSON.parse(opening), record: JSON.parse(record.record) };
}

async function dropOut(memberId: string) {
  const input = { idempotencyKey: key(), drawId, memberId, because: 'TOLD_US' };
  expect((await bench.ask(DROP_OUT, { input }, RECRUITER)).message).toBeNull();
}

describe('what a record seals', () => {
  test('is opened by the commissioner of its contract, who may run their own organisation too', async () => {
    for (const viewer of [
      COMMISSIONER,
      withRoles(COMMISSIONER, staff('organisation-admin', 'council')),
    ]) {
      expect((await open(viewer)).code).toBeNull();
      expect((await note(viewer)).code).toBeNull();
      expect(await shown(viewer)).toMatchObject({ viewerCanAudit: true });
    }
  });

  test.each([
    ['a recruiter of the host', RECRUITER],
    ['a lead of the host', staff('involvement-lead', 'harbour')],
    ['an administrator of the host', staff('organisation-admin', 'harbour')],
    ['a recruiter elsewhere', staff('recruiter', 'lantern')],
    ['a lead elsewhere', staff('involvement-lead', 'lantern')],
    ['a member', memberViewer('member-01')],
    ['another commissioner', staff('commissioner', 'county')],
    ['a coordinator', COORDINATOR],
    ['a coordinator of the council', staff('coordinator', 'council')],
    ['a commissioner who coordinates as well', withRoles(COMMISSIONER, COORDINATOR)],
    [
      'a commissioner who leads elsewhere',
      withRoles(COMMISSIONER, staff('involvement-lead', 'lantern')),
    ],
    [
      'a commissioner who recruits elsewhere',
      withRoles(COMMISSIONER, staff('recruiter', 'lantern')),
    ],
    ['a commissioner who supports', withRoles(COMMISSIONER, staff('supporter', 'lantern'))],
    [
      'a commissioner with any role at the host',
      withRoles(COMMISSIONER, staff('commissioner', 'harbour')),
    ],
    [
      'a commissioner who runs a partner',
      withRoles(COMMISSIONER, staff('organisation-admin', 'lantern')),
    ],
    ['a commissioner who is a member', withRoles(COMMISSIONER, memberViewer('member-01'))],
  ])(
    'is opened by nobody who may know members or their panels: not by %s',
    async (_who, viewer) => {
      expect((await open(viewer)).code).toBe('NOT_ALLOWED');
      expect((await note(viewer)).code).toBe('NOT_ALLOWED');
      expect(await shown(viewer)).toMatchObject({ viewerCanAudit: false, audits: [] });
      expect(await logged()).toEqual([]);
    },
  );

  test('is opened by nobody who is not signed in', async () => {
    expect((await open(null)).code).toBe('NOT_SIGNED_IN');
    expect((await note(null)).code).toBe('NOT_SIGNED_IN');
    expect(await shown()).toMatchObject({ viewerCanAudit: false });
  });

  test('is not opened by a commissioner where the recruitment names no contract', async () => {
    const found = await bench.panels.recruitments.get(recruitmentId);
    if (found) await bench.panels.recruitments.replace({ ...found, contractId: null });
    expect((await open(COMMISSIONER)).code).toBe('NOT_ALLOWED');
  });

  test.each([
    ['no reason', '', /^Say why in a sentence or two/],
    ['a reason that tells of a need', `${REASON} One was in prison.`, /Everyone can read this/],
  ])('stays closed with %s', async (_what, reason, sentence) => {
    const { code, message } = await open(COMMISSIONER, { reason });
    expect([code, message]).toEqual(['BAD_INPUT', expect.stringMatching(sentence)]);
    expect(await bench.panels.audits.count()).toBe(0);
  });

  test('is in the public log and the audit trail when it was opened, by no name', async () => {
    await open();
    const [entry, ...more] = await logged();
    expect(more).toEqual([]);
    expect(entry?.content).toMatchObject({
      what: 'opened',
      by: 'Council',
      reason: REASON,
    });
    expect(JSON.stringify(entry)).not.toMatch(/member-\d\d|person/);
    expect(bench.happened.at(-1)).toMatchObject({
      action: 'draw.open',
      personId: COMMISSIONER.personId,
      subjectIds: [drawId],
    });
  });

  test('is opened once with one key, and again with another', async () => {
    const idempotencyKey = key();
    await open(COMMISSIONER, { idempotencyKey });
    expect((await open(COMMISSIONER, { idempotencyKey })).data.openDraw.opening).toContain('salt');
    expect(await logged()).toHaveLength(1);
    await open();
    expect(await logged()).toHaveLength(2);
  });

  test('can’t be opened before the draw, nor once who is who was deleted', async () => {
    const contractId = 'contract-of-harbour';
    const other = await startAndSettle(bench, await create(bench, { contractId }));
    expect(await open(COMMISSIONER, { drawId: other })).toMatchObject({ code: 'CONFLICT' });
    bench.at('2027-06-04T09:00:00.000Z');
    await bench.panels.store.transaction(() => bench.panels.secrets.forget(drawId));
    expect(await shown()).toMatchObject({ canBeOpenedUntil: null });
    const { code, message } = await open();
    expect([code, message]).toEqual(['CONFLICT', expect.stringMatching(/was deleted/)]);
    expect(await logged()).toEqual([]);
  });

  test('tells of nobody and of no need: codes alone', async () => {
    const { data } = await open();
    const { opening } = data.openDraw;
    expect(opening).not.toMatch(/member|household|organisation|harbour|homeless|offend|elm|chair/i);
    const { rules, types } = JSON.parse(opening);
    const codes: string[] = [
      ...rules.quotas.map(({ feature }: { feature: string }) => feature),
      ...types.flatMap((type: { features: string[]; groups: string[] }) => [
        ...type.features,
        ...type.groups,
      ]),
    ];
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !/^(f\d+|k\d+\.g\d+)$/.test(code))).toEqual([]);
  });
});

describe('an auditor’s check', () => {
  test('holds after the draw, after replacements and after a seat was changed by hand', async () => {
    const holds = async () => {
      const { record, opening } = await opened();
      expect(await verifyOpening(record, opening)).toMatchObject({ ok: true });
      return record.replacements.length;
    };
    expect(await holds()).toBe(0);
    await dropOut((await panel())[0] ?? '');
    expect(await holds()).toBe(1);
    const [memberId] = await panel();
    const { data } = await bench.ask<{ recruitment: { membersToName: { id: string }[] } }>(
      NAMEABLE,
      { id: recruitmentId },
      RECRUITER,
    );
    const replacementId = data.recruitment.membersToName[0]?.id;
    const reason = 'They had worked beside a candidate until last month.';
    const input = { idempotencyKey: key(), recruitmentId, memberId, replacementId, reason };
    expect((await bench.ask(OVERRIDE, { input }, RECRUITER)).message).toBeNull();
    expect(await holds()).toBe(1);
    await dropOut((await panel()).find((id) => id !== replacementId) ?? '');
    expect(await holds()).toBe(2);
  });

  test('finds a reserve who was passed over, which the public record alone does not show', async () => {
    await dropOut((await panel())[0] ?? '');
    const { record, opening } = await opened();
    const [replacement] = record.replacements;
    const seated = [...record.result.panel, replacement.joined];
    const found = [];
    for (const joined of record.result.order.filter((leaf: number) => !seated.includes(leaf))) {
      const { left, unavailable } = replacement;
      const digest = digestOf(record.seed, { left, unavailable, joined });
      const forged = { ...record, replacements: [{ ...replacement, joined, digest }] };
      expect(await verify(forged)).toMatchObject({ ok: true });
      found.push(await verifyOpening(forged, opening));
    }
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ ok }) => !ok)).toBe(true);
  });

  test('refuses an opening that was changed, or is of another draw', async () => {
    const { record, opening } = await opened();
    const [quota, ...quotas] = opening.rules.quotas;
    const easier = { ...opening.rules, quotas: [{ ...quota, min: 0 }, ...quotas] };
    const types = opening.types.map((type: object, at: number) =>
      at === 0 ? { ...type, features: [], groups: [], served: 7 } : type,
    );
    for (const forged of [
      { ...opening, rules: easier },
      { ...opening, types },
      { ...opening, commitment: '0'.repeat(64) },
    ]) {
      expect(await verifyOpening(record, forged)).toMatchObject({ ok: false });
    }
  });

  test('is shown to everyone with what was found, and by which organisation', async () => {
    await open();
    expect(await shown()).toMatchObject({ audits: [{ checkedAt: null, kept: null }] });
    bench.at('2026-11-22T10:00:00.000Z');
    await note();
    expect(await shown()).toMatchObject({
      canBeOpenedUntil: '2027-06-03',
      audits: [
        {
          organisationName: 'Council',
          reason: REASON,
          openedAt: '2026-11-22T09:00:00.000Z',
          checkedAt: '2026-11-22T10:00:00.000Z',
          kept: true,
          isOfThisState: true,
        },
      ],
    });
    expect((await logged()).map((entry) => entry?.content)).toMatchObject([
      { what: 'opened' },
      { what: 'checked', by: 'Council', kept: true, problems: 0 },
    ]);
    expect(bench.happened.at(-1)).toMatchObject({ action: 'draw.note-audit' });
    expect(bench.toldStaff.filter(({ subject }) => subject.startsWith('An auditor'))).toEqual([]);
  });

  test('stays to be read where a rule was broken, however often it is opened after', async () => {
    await open();
    await note(COMMISSIONER, { kept: false, problems: ['A panel of this line breaks a limit.'] });
    for (let minute = 10; minute < 31; minute++) {
      bench.at(`2026-11-22T10:${minute}:00.000Z`);
      await open(COLLEAGUE);
    }
    const { audits } = (await shown()) as { audits: readonly { kept: boolean | null }[] };
    expect(audits).toHaveLength(20);
    expect(audits.at(-1)?.kept).toBe(false);
  });

  test('is of an earlier state once someone was replaced, and can be done again', async () => {
    await open();
    await note();
    await dropOut((await panel())[0] ?? '');
    expect(await shown()).toMatchObject({ audits: [{ kept: true, isOfThisState: false }] });
    expect((await note()).code).toBe('CONFLICT');
    bench.at('2026-11-22T10:00:00.000Z');
    await open();
    expect((await note()).code).toBeNull();
    expect(await shown()).toMatchObject({
      audits: [
        { kept: true, isOfThisState: true },
        { kept: true, isOfThisState: false },
      ],
    });
  });

  test('is said once for a state of the record, and only by who opened it', async () => {
    await open();
    expect((await note(COLLEAGUE)).code).toBe('CONFLICT');
    await note();
    await open();
    expect((await note()).code).toBeNull();
    expect(await logged()).toHaveLength(3);
    const problems = ['A panel of this line breaks a quota or a limit.'];
    expect((await note(COMMISSIONER, { kept: false, problems })).code).toBe('CONFLICT');
  });

  test('that finds a broken rule alerts the coordinators, who are not told at which place of the table', async () => {
    await open();
    const problems = ['committed.rows[2]: A panel of this line breaks a quota or a limit.'];
    expect((await note(COMMISSIONER, { kept: false, problems })).message).toBeNull();
    const [told] = bench.toldStaff.filter(({ subject }) => subject.startsWith('An auditor'));
    expect(told).toMatchObject({
      roles: ['coordinator'],
      paragraphs: expect.arrayContaining([
        expect.stringContaining('Please talk to the commissioner who checked it'),
      ]),
      action: { path: `/panels/records/${drawId}` },
    });
    const entry = (await logged()).at(-1);
    expect(entry?.content).toMatchObject({ what: 'checked', kept: false, problems: 1 });
    expect(JSON.stringify([told, entry])).not.toContain('rows[2]');
  });

  test('names what is wrong where something is, and nothing about what anyone has been through', async () => {
    await open();
    for (const change of [
      { kept: false },
      { problems: ['Something.'] },
      { kept: false, problems: ['The one in prison was passed over.'] },
    ]) {
      expect((await note(COMMISSIONER, change)).code).toBe('BAD_INPUT');
    }
  });

  test('is handed to the person who made it', async () => {
    await open();
    const sets = await bench.graph.ports.personalData({
      personId: COMMISSIONER.personId,
      memberId: null,
      reader: 'self',
    });
    expect(JSON.stringify(sets)).toContain(REASON);
  });
});

/** As docs/record-format.md §8 has it: what a server that passes someone over would publish. */
function digestOf(seed: string, change: object): string {
  const sorted = JSON.stringify(change, Object.keys(change).sort());
  return createHash('sha256')
    .update(`["freshfaces-draw/3/replacement","${seed}",${sorted}]`)
    .digest('hex');
}
