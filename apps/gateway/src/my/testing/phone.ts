import { openMemberNames } from '@freshfaces/pool-graph';
import { LEAD, MEMBER } from '../../testing/small-network.ts';
import { openTestGateway, type TestGateway } from '../../testing/test-gateway.ts';

const SEND = `mutation TestSend($input: SendPersonalLinkInput!) { sendPersonalLink(input: $input) { id } }`;
const LETTERS = `query TestLetters {
  lettersAndCalls(organisationId: "harbour") { nodes { content { link { url } } } }
}`;

/** A page as a small browser got it. */
interface Got {
  readonly status: number;
  readonly body: string;
  readonly headers: Record<string, unknown>;
  readonly to: string;
}

/** A browser without scripts: it keeps cookies, follows nothing by itself and sends forms as they are. */
export interface Phone {
  get(url: string): Promise<Got>;
  /** Sends the form of the page last got that has this button; `change` overrides fields of it. */
  press(button: string, change?: Record<string, string>): Promise<Got>;
  post(url: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Got>;
  readonly cookies: Map<string, string>;
}

export function openPhone({ server }: TestGateway): Phone {
  const cookies = new Map<string, string>();
  let last = '';

  async function send(request: {
    method: 'GET' | 'POST';
    url: string;
    headers?: Record<string, string>;
    payload?: string;
  }): Promise<Got> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const { statusCode, body, headers } = await server.inject({
      ...request,
      headers: { accept: 'text/html', ...request.headers, cookie },
    });
    for (const set of [headers['set-cookie'] ?? []].flat()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(set) ?? [];
      if (value === '' || /Max-Age=0|Expires=Thu, 01 Jan 1970/u.test(set)) cookies.delete(name);
      else cookies.set(name, value);
    }
    last = body;
    return { status: statusCode, body, headers, to: headers['location'] ?? '' };
  }

  const phone: Phone = {
    cookies,
    get: (url) => send({ method: 'GET', url }),
    post: (url, fields, headers = {}) =>
      send({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        payload: new URLSearchParams(fields).toString(),
      }),
    async press(button, change = {}) {
      const form = last.split('<form ').find((text) => text.includes(`>${button}<`)) ?? '';
      if (!form) throw new Error(`No button “${button}” on the page: ${last.slice(0, 2000)}`);
      const [, action = ''] = /action="([^"]*)"/u.exec(form) ?? [];
      const fields = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/gu)];
      const pressed = new RegExp(
        `<button[^>]* name="([^"]*)" value="([^"]*)"[^>]*>${button}<`,
        'u',
      );
      const [, name, value] = pressed.exec(form) ?? [];
      return phone.post(action, {
        ...Object.fromEntries(fields.map(([, field = '', text = '']) => [field, text])),
        ...(name === undefined ? {} : { [name]: value ?? '' }),
        ...change,
      });
    },
  };
  return phone;
}

/** A gateway whose one member hears by post; `aLink` is what their lead finds in the letter to print. */
export async function openMyGateway(more: { operations?: readonly string[] } = {}) {
  const gateway = await openTestGateway({
    operations: [SEND, LETTERS, ...(more.operations ?? [])],
  });
  const names = openMemberNames(gateway.store);
  const name = await names.get(MEMBER);
  if (name) await names.replace({ ...name, route: 'POST', postalAddress: '1 Quay Street' });
  const lead = await gateway.signIn(LEAD);
  let keys = 0;
  return {
    gateway,
    async aLink(): Promise<string> {
      const input = { idempotencyKey: `a-letter-${++keys}`, memberId: MEMBER };
      await gateway.ask({ query: SEND, variables: { input } }, lead);
      const { data } = await gateway.ask({ query: LETTERS }, lead);
      const { nodes } = (data as never)['lettersAndCalls'] as {
        nodes: { content: { link: { url: string } } }[];
      };
      return new URL(nodes.at(-1)?.content.link.url ?? '').pathname;
    },
  };
}
