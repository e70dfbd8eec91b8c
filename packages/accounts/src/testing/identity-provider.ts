import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import type { SsoSettings } from '../auth/single-sign-on.ts';

/** A real OpenID Connect provider on this machine, and a browser that signs in there. */
export interface IdentityProvider {
  readonly settings: SsoSettings;
  /** What it says of whoever signs in next. */
  says(claims: { readonly email: string; readonly email_verified: boolean }): void;
  /** Follows an address of ours to it, signs in as `login` and consents; answers where it leads back to. */
  signIn(address: string, login: string): Promise<URL>;
  close(): Promise<void>;
}

/** @param publicUrl of the network, which it leads back to. */
export async function openIdentityProvider(publicUrl: string): Promise<IdentityProvider> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let claims: Record<string, unknown> = {};
  const settings = {
    issuer,
    clientId: 'freshfaces',
    clientSecret: 'a-secret',
    name: 'Elm Trust',
    domains: ['example.org'],
  };
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: settings.clientId,
        client_secret: settings.clientSecret,
        redirect_uris: [`${publicUrl}/auth/callback/sso`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['only for tests'] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    pkce: { required: () => true },
    findAccount: async (_, id) => ({
      accountId: id,
      claims: async () => ({ sub: id, name: 'A Name', ...claims }),
    }),
  });
  server.on('request', provider.callback());

  return {
    settings,
    says: (said) => void (claims = said),
    signIn: (address, login) => signIn(issuer, new URL(address), login),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function signIn(issuer: string, from: URL, login: string): Promise<URL> {
  const jar = new Map<string, string>();
  const forms = [{ prompt: 'login', login, password: 'any' }, { prompt: 'consent' }];
  let address = from;
  for (let step = 0; step < 20; step++) {
    const form = address.pathname.startsWith('/interaction/') ? forms.shift() : undefined;
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form as Record<string, string>) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
      jar.set(name, value);
    }
    const next = response.headers.get('location');
    if (next === null) throw new Error(`The provider stopped at ${address.pathname}.`);
    address = new URL(next, address);
    if (address.origin !== issuer) return address;
  }
  throw new Error('The provider never led back.');
}
