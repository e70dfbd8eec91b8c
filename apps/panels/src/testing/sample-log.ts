import { generateKeyPairSync, sign } from 'node:crypto';
import {
  entryLeaf,
  entryText,
  headText,
  type LogLine,
  linesOfRecord,
  type SignedHead,
} from '@freshfaces/public-log';
import {
  consistencyProof,
  type Frontier,
  grow,
  inclusionProof,
  NO_LEAVES,
  rootOf,
} from '@freshfaces/public-log/tree';
import { SAMPLE_RECORD } from './sample-record.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const KEY = publicKey.export({ format: 'der', type: 'spki' }).toString('hex').slice(-64);
const AT = '2026-11-22T10:00:00.000Z';

/** A small network's log, really signed, with the sample record as draw-1 in it. */
export interface SampleLog {
  readonly head: SignedHead;
  readonly texts: readonly string[];
  /** Answers the network's public addresses as the gateway does. */
  readonly fetch: (address: string | URL | Request) => Promise<Response>;
}

/** @param more how many entries about other things come after the record's own. */
export function sampleLog(more: number, lines: readonly LogLine[] = sampleLines()): SampleLog {
  const all: (LogLine & { about: string })[] = [
    { kind: 'interest', about: 'r0', content: { what: 'opened', told: 20 } },
    ...lines.map((line) => ({ ...line, about: 'draw-1' })),
    ...Array.from({ length: more }, (_, n) => ({
      kind: 'interest' as const,
      about: `r${n + 1}`,
      content: { what: 'closed', told: 20 + n, yes: 9 },
    })),
  ];
  const nodes = new Map<string, string>();
  let frontier: Frontier = NO_LEAVES;
  const texts = all.map(({ kind, about, content }, index) => {
    const text = entryText({ index, kind, about, at: AT, content });
    const grown = grow(frontier, entryLeaf(text));
    frontier = grown.frontier;
    for (const { level, index: place, hash } of grown.nodes) nodes.set(`${level}.${place}`, hash);
    return text;
  });
  const head = signed({ size: texts.length, root: rootOf(frontier), at: AT, key: KEY });
  const read = async (wanted: readonly { level: number; index: number }[]) =>
    wanted.map(({ level, index }) => nodes.get(`${level}.${index}`) ?? '');

  async function answer(url: URL): Promise<unknown> {
    const asked = (name: string) => Number(url.searchParams.get(name));
    if (url.pathname === '/log') return { head };
    if (url.pathname === '/log/entries') {
      return { entries: texts.slice(asked('from'), asked('to')) };
    }
    if (url.pathname === '/log/consistency') {
      return { proof: await consistencyProof(asked('before'), asked('size'), read) };
    }
    const about = url.pathname.replace('/log/about/', '');
    const places = texts.flatMap((text, n) => (text.includes(`"about":"${about}"`) ? [n] : []));
    const entries = places.map(async (n) => ({
      text: texts[n],
      proof: await inclusionProof(n, head.size, read),
    }));
    return { head, entries: await Promise.all(entries) };
  }

  return {
    head,
    texts,
    async fetch(address) {
      const url = new URL(address instanceof Request ? address.url : address, 'http://localhost');
      if (url.pathname === '/records/draw-1.json') return new Response(SAMPLE_RECORD);
      return Response.json(await answer(url));
    },
  };
}

function sampleLines(): LogLine[] {
  return linesOfRecord(JSON.parse(SAMPLE_RECORD) as Parameters<typeof linesOfRecord>[0], null);
}

function signed(head: Omit<SignedHead, 'signature'>): SignedHead {
  const signature = sign(null, Buffer.from(headText(head)), privateKey).toString('base64');
  return { ...head, signature };
}
