import { createHmac } from 'node:crypto';
import { systemClock } from '@freshfaces/graph-kit';
import { openOutbox } from '@freshfaces/mail';
import type { TestGateway } from './test-gateway.ts';

/** A browser on our pages: keeps cookies and sends what our pages send. */
export interface Browser {
  get(path: string): Promise<Got>;
  post(path: string, body?: object): Promise<Got>;
  /** Anything else a test has to send. */
  send(request: Sent): Promise<Got>;
  /** The `Cookie` header of the next request. */
  cookies(): string;
}

interface Sent {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly payload?: object;
  readonly headers?: Record<string, string>;
}

interface Got {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly setCookies: readonly string[];
}

export function openBrowser({ server }: Pick<TestGateway, 'server'>, cookie = ''): Browser {
  const jar = new Map(cookie ? [pairOf(cookie)] : []);
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');

  async function send({ headers = {}, ...request }: Sent): Promise<Got> {
    const given = { cookie: cookies(), 'x-freshfaces': '1', ...headers };
    const { statusCode, body, ...response } = await server.inject({ ...request, headers: given });
    const setCookies = [response.headers['set-cookie'] ?? []].flat();
    for (const one of setCookies) {
      const [name, value] = pairOf(one);
      if (value && !one.includes('Max-Age=0')) jar.set(name, value);
      else jar.delete(name);
    }
    const json = /json/u.test(String(response.headers['content-type']));
    return { status: statusCode, text: body, body: json ? JSON.parse(body) : {}, setCookies };
  }

  return {
    send,
    cookies,
    get: (url) => send({ method: 'GET', url }),
    post: (url, payload = {}) => send({ method: 'POST', url, payload }),
  };
}

function pairOf(cookie: string): [string, string] {
  const [pair = ''] = cookie.split(';');
  const at = pair.indexOf('=');
  return [pair.slice(0, at), pair.slice(at + 1)];
}

/** The personal links in the letters to one address, newest first. */
export async function linksTo({ store }: Pick<TestGateway, 'store'>, to: string): Promise<URL[]> {
  const outbox = openOutbox({ store, now: systemClock, sending: false });
  const { nodes } = await outbox.list({ first: 100 });
  return nodes
    .filter((mail) => mail.to === to)
    .flatMap(({ text }) => text.match(/https?:\/\/\S+/gu) ?? [])
    .map((address) => new URL(address));
}

/** The token of the newest letter that leads to this page. */
export async function tokenTo(
  gateway: Pick<TestGateway, 'store'>,
  to: string,
  page: string,
): Promise<string> {
  const link = (await linksTo(gateway, to)).find(({ pathname }) => pathname.startsWith(page));
  if (!link) throw new Error(`There is no letter to ${to} that leads to ${page}.`);
  return link.searchParams.get('token') ?? link.pathname.split('/').at(-1) ?? '';
}

/** The code an authenticator app shows (RFC 6238) for the address it was given. */
export function codeOf(totpUri: string, at = Date.now()): string {
  const key = fromBase32(new URL(totpUri).searchParams.get('secret') ?? '');
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const digest = createHmac('sha1', key).update(step).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
}

function fromBase32(text: string): Buffer {
  const bits = Array.from(text.replaceAll('=', ''))
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter.toUpperCase()))
    .map((value) => value.toString(2).padStart(5, '0'))
    .join('');
  const bytes = bits.match(/.{8}/gu) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}
