import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { makeBackup } from '@freshfaces/backup';
import { systemClock } from '@freshfaces/graph-kit';
import { openOutbox } from '@freshfaces/mail';
import { openAsks } from '@freshfaces/pool-graph';
import { findAll } from '@freshfaces/store';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MY_PAGES } from '../../my/pages/index.ts';
import { CANARY, MEMBERS, secretsOf, UNASKED_NEED } from '../network/members.ts';
import { personOf } from '../network/people.ts';
import { HELPER_ASKED } from '../network/tell-of-themselves.ts';
import type { Relation } from '../relations.ts';
import { bondsInLines, leakedBonds, leakedTexts, saysOneOf, type Watch } from './leaks.ts';
import { type Aviary, openAviary } from './open-aviary.ts';
import { pageOperations } from './operations.ts';
import { bonds, secretTexts, teamBond, wordsFor } from './secrets.ts';

/** Changes after which less is left to look at: last of all. */
const LAST = ['changeRoles', 'removePerson', 'leaveOrganisation', 'erasePerson'];

const NEED_WORDS = MEMBERS.flatMap(({ needs }) => needs.flatMap(wordsFor));
/** To whom a letter goes is what the outbox tells coordinators where no mail is sent. */
const ADDRESSEE = /^(?:Outbox|Mail).*e-mail address .* told to coordinator$/u;
/** Files on members are given out ten a minute: the ones that matter. */
const FILES = MEMBERS.slice(0, 6);

describe('a canary planted everywhere is told to nobody but those named', () => {
  let aviary: Aviary;
  let watch: Watch;
  beforeAll(async () => {
    aviary = await openAviary();
    const secrets = secretTexts(aviary.network.made);
    watch = { secrets, bonds: [...bonds(), teamBond()] };
  }, 120_000);
  afterAll(() => aviary.close());

  const operations = pageOperations();
  const queries = operations.filter(({ isMutation }) => !isMutation);
  const changes = operations.filter(({ isMutation }) => isMutation);
  const isLast = ({ text }: { text: string }) => LAST.some((name) => text.includes(`${name}(`));

  function leaksIn(text: string, { viewer }: Relation): readonly string[] {
    const personId = viewer?.personId ?? null;
    return [
      ...leakedTexts(text, personId, watch),
      ...leakedBonds(JSON.parse(text), personId, watch),
      ...textsIn(JSON.parse(text)).flatMap((each) => bondsInLines(each, personId, watch)),
    ];
  }

  async function leaksOf(asked: typeof operations): Promise<readonly string[]> {
    const leaks: string[] = [];
    for (const operation of asked) {
      for (const relation of aviary.askersOf(operation)) {
        const answer = await aviary.ask(operation, relation);
        const found = leaksIn(answer, relation).map((leak) => `${operation.name}: ${leak}`);
        leaks.push(...found.filter((leak) => !ADDRESSEE.test(leak)));
        if (answer.includes('"INTERNAL"') || answer.includes('BAD_USER_INPUT')) {
          leaks.push(`${operation.name} for ${relation.name} went wrong: ${answer.slice(0, 300)}`);
        }
      }
    }
    return leaks;
  }

  test('by any query of any page', async () => {
    expect(queries.length).toBeGreaterThan(30);
    expect(await leaksOf(queries)).toEqual([]);
  }, 120_000);

  test('by any change that a page asks for', async () => {
    const early = changes.filter((change) => !isLast(change));
    expect(await leaksOf(early)).toEqual([]);
  }, 120_000);

  test('by any address of the server', async () => {
    const { recruitments, made } = aviary.network;
    const { main } = recruitments;
    const ids = [made.openOpportunityId, made.sessionId, main.drawId, 'LIVED_EXPERIENCE'];
    const addresses = [
      '/',
      '/session',
      `/records/${main.drawId}.json`,
      '/records/nothing.json',
      '/pool/members/zephyra',
      '/pool/me',
      '/people/outbox',
      '/sign-in',
      '/my-data.zip',
      ...FILES.map(({ id }) => `/my-data.zip?member=${id}`),
      '/auth/get-session',
      '/auth/list-sessions',
      '/nothing/here',
      '/graphql?query=%7B',
      '/healthz',
      ...MY_PAGES.flatMap(({ path }) =>
        (path.includes(':id') ? ids : ['']).map((id) => `/my${path.replace(':id', id)}`),
      ),
    ];
    const leaks: string[] = [];
    for (const relation of aviary.relations) {
      const personId = relation.viewer?.personId ?? null;
      for (const url of addresses) {
        const { status, body } = await aviary.open(relation, url);
        leaks.push(...(status < 500 ? [] : [`${url} answered ${status}`]));
        for (const text of textsOf(body)) {
          const found = [
            ...leakedTexts(text, personId, watch),
            ...bondsInLines(text, personId, watch),
          ];
          leaks.push(...found.map((leak) => `${url}: ${leak}`));
        }
      }
    }
    expect(leaks).toEqual([]);
  }, 60_000);

  test('by a personal link, but to its own member; and opening it changes nothing', async () => {
    const nobody = aviary.relations.find(({ viewer }) => viewer === null);
    if (!nobody) throw new Error('Nobody is signed out.');
    const { tokens } = aviary.network.made;
    const answers = async () => JSON.stringify(await findAll(openAsks(aviary.network.store), {}));
    const before = await answers();
    const opened: number[] = [];
    for (const { memberId, token } of tokens) {
      const { status, body } = await aviary.open(nobody, `/m/${token}`);
      opened.push(status);
      const page = body.toString().replaceAll(token, '…');
      expect(leakedTexts(page, personOf(memberId), watch)).toEqual([]);
      expect(bondsInLines(page, personOf(memberId), watch)).toEqual([]);
    }
    expect(await answers()).toBe(before);
    expect(opened).toContain(200);
    // What a link was for can be over.
    expect(opened.filter((status) => ![200, 410].includes(status))).toEqual([]);
    const made = `/m/${'A'.repeat(43)}`;
    expect((await aviary.open(nobody, made)).status).toBe(404);
  }, 60_000);

  test('by the public record of a draw, which knows nobody', async () => {
    const { main, committed } = aviary.network.recruitments;
    const nobody = aviary.relations.find(({ viewer }) => viewer === null);
    if (!nobody) throw new Error('Nobody is signed out.');
    for (const { drawId } of [main, committed]) {
      const { status, body } = await aviary.open(nobody, `/records/${drawId}.json`);
      expect(`${drawId} answered ${status}`).toBe(`${drawId} answered 200`);
      const identities = MEMBERS.flatMap(({ id, pseudonym }) => [`"${id}"`, pseudonym]);
      expect(identities.filter((each) => body.toString().includes(each))).toEqual([]);
      expect(saysOneOf(body.toString(), NEED_WORDS)).toBe(false);
    }
  });

  test('by their own file, but for themselves: it is there, and says all', async () => {
    const [self] = aviary.relations;
    if (!self) throw new Error('Nobody asks.');
    const { status, body } = await aviary.open(self, '/my-data.zip');
    const file = textsOf(body).join('\n');
    expect({ status, saysNeeds: saysOneOf(file, NEED_WORDS) }).toEqual({
      status: 200,
      saysNeeds: true,
    });
    expect(file).toContain(secretsOf({ id: CANARY }).name);
  });

  test('by the file their lead asks for on their behalf: it is there, without what they keep to themselves', async () => {
    const lead = aviary.relations.find(({ name }) => name === 'lead');
    if (!lead) throw new Error('There is no lead.');
    const { status, body } = await aviary.open(lead, `/my-data.zip?member=${CANARY}`);
    const file = textsOf(body).join('\n');
    expect({ status, saysNeeds: saysOneOf(file, NEED_WORDS) }).toEqual({
      status: 200,
      saysNeeds: false,
    });
    expect(file).toContain(secretsOf({ id: CANARY }).name);
  });

  test('by a count', async () => {
    const text = await Promise.all(
      aviary.relations.flatMap((relation) =>
        queries
          .filter(({ text: each }) => /poolSummary|rotation\(/u.test(each))
          .map((operation) => aviary.ask(operation, relation)),
      ),
    );
    for (const counts of text.flatMap((each) => countsOfNeeds(JSON.parse(each)))) {
      expect(counts).toBeNull();
    }
  });

  test('by asking for a new password or a link, whoever asks for whom', async () => {
    const leaks: string[] = [];
    for (const relation of aviary.relations.filter(({ name }) => ['out', 'coord'].includes(name))) {
      for (const member of MEMBERS.slice(0, 3)) {
        const { email } = secretsOf(member);
        for (const url of ['/auth/request-password-reset', '/auth/sign-in/magic-link']) {
          const { status, body } = await aviary.open(relation, url, { email });
          leaks.push(...(status < 500 ? [] : [`${url} answered ${status}`]));
          leaks.push(...leakedTexts(body.toString(), relation.viewer?.personId ?? null, watch));
        }
      }
    }
    expect(leaks).toEqual([]);
    const letters = queries.filter(({ text }) => /outbox|mail\(/u.test(text));
    expect(await leaksOf(letters)).toEqual([]);
  }, 60_000);

  test('by changes after which people are gone', async () => {
    expect(await leaksOf(changes.filter(isLast))).toEqual([]);
  }, 60_000);

  test('by a letter, but to those it is about', async () => {
    const outbox = openOutbox({ store: aviary.network.store, now: systemClock, sending: false });
    const { nodes } = await outbox.list({ first: 100 });
    expect(nodes.length).toBeGreaterThan(0);
    for (const { to, subject, text, html } of nodes) {
      expect(leakedTexts(subject, null, watch)).toEqual([]);
      const others = MEMBERS.filter((member) => secretsOf(member).email !== to && !isAsked(to));
      for (const secret of others.flatMap((member) => Object.values(secretsOf(member)))) {
        expect(`${text}${html}`).not.toContain(secret);
      }
      expect(saysOneOf(`${subject}${text}${html}`, NEED_WORDS)).toBe(false);
    }
  });

  test('by a line of the log', () => {
    const log = aviary.gateway.logged();
    expect(log.length).toBeGreaterThan(1_000);
    expect(leakedTexts(log, null, watch)).toEqual([]);
    expect(saysOneOf(log, NEED_WORDS)).toBe(false);
  });

  test('by the file that the store is kept in', async () => {
    await aviary.network.store.transaction(async () => undefined);
    const file = `${aviary.folder}/freshfaces.db`;
    const bytes = ['', '-wal'].map((end) => readFileSync(`${file}${end}`));
    const kept = Buffer.concat(bytes).toString('latin1');
    expect(kept).toContain('Harbour Homes');
    const { profile, introduction, supporter, aboutMe } = secretsOf({ id: CANARY });
    // What waits to be printed is sealed; mail lies in the outbox until the mail server has it.
    const printed = aviary.network.made.tokens.filter(({ by }) => by === 'letter');
    expect(printed).toHaveLength(1);
    const sealed = [
      profile,
      introduction,
      supporter,
      aboutMe,
      ...printed.map(({ token }) => token),
    ];
    expect(sealed.filter((text) => kept.includes(text))).toEqual([]);
    // Counts of the whole pool name each need; nothing else does.
    expect(collectionsThatSay(file, wordsFor(UNASKED_NEED))).toEqual(['pool-health']);
  });

  test('by a backup, which says nothing in clear', async () => {
    const { folder } = aviary;
    const at = systemClock();
    const key = randomBytes(32);
    const { file } = await makeBackup({ folder, to: `${folder}/backups`, key, at, version: '0' });
    const bytes = readFileSync(file).toString('latin1');
    expect(bytes.length).toBeGreaterThan(1_000);
    expect(leakedTexts(bytes, null, watch)).toEqual([]);
    expect(saysOneOf(bytes, ['harbour homes', ...NEED_WORDS])).toBe(false);
  });
});

/** Someone whom a member, or their lead, asks to help them: the letter says who asks. */
function isAsked(address: string): boolean {
  return [HELPER_ASKED, 'helper@mail.test'].includes(address);
}

/** The collections of a store's file with a document that says one of these words. */
function collectionsThatSay(file: string, words: readonly string[]): readonly string[] {
  const db = new DatabaseSync(file, { readOnly: true });
  const tables = db.prepare("SELECT name FROM sqlite_master WHERE sql LIKE '%body TEXT%'").all();
  const found = tables
    .map(({ name }) => String(name))
    .filter((name) => {
      const rows = db.prepare(`SELECT body FROM "${name}"`).all();
      return rows.some(({ body }) => saysOneOf(String(body), words));
    });
  db.close();
  return found.map((name) => name.replace(/^[^:]*:/u, ''));
}

/** Every text within an answer. */
function textsIn(json: unknown): readonly string[] {
  if (typeof json === 'string') return [json];
  return json !== null && typeof json === 'object' ? Object.values(json).flatMap(textsIn) : [];
}

/** The body; an archive is about one person as a whole, so all that is in it stands on one line. */
function textsOf(body: Buffer): readonly string[] {
  if (body.subarray(0, 2).toString('latin1') !== 'PK') return [body.toString()];
  const files = Object.values(unzipSync(body)).map((each) => Buffer.from(each).toString());
  return [files.join(' ').replaceAll('\n', ' ')];
}

/** What is said of the rare need and the rare service: the numbers, which must not be there. */
function countsOfNeeds(json: unknown): readonly unknown[] {
  if (json === null || typeof json !== 'object') return [];
  const object = json as Readonly<Record<string, unknown>>;
  const inside = Object.values(object).flatMap(countsOfNeeds);
  const about = JSON.stringify([object['need'], object['team']]);
  if (!/SUBSTANCE_MISUSE|zephyr-canary-house/iu.test(about)) return inside;
  const members = object['members'] as { atLeast: unknown } | undefined;
  return [...inside, members?.atLeast ?? object['measures'] ?? null];
}
