import { resolve } from 'node:path';
import type { SsoSettings } from '@freshfaces/accounts';
import { type MailSettings, readMailSettings } from '@freshfaces/mail';
import { z } from 'zod';
import { SUBGRAPH_NAMES, type SubgraphName } from './compose/sources.ts';

const address = z.url({ protocol: /^https?$/u }).transform((url) => url.replace(/\/$/u, ''));

const domains = z
  .string()
  .transform((list) => list.split(',').map((domain) => domain.trim().toLowerCase()))
  .refine((list) => list.every((domain) => z.regexes.domain.test(domain)), {
    error: 'write e-mail domains, like elm.example,oak.example',
  });

const variables = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  FRESHFACES_DATA: z.string().min(1).default('.data'),
  MONGODB_URI: z.string().min(1).optional(),
  FRESHFACES_DEV: z.stringbool().default(false),
  FRESHFACES_DEMO: z.stringbool().default(false),
  FRESHFACES_PUBLIC_URL: address.optional(),
  FRESHFACES_PROXIES: z.coerce.number().int().min(0).max(10).default(1),
  FRESHFACES_SUBGRAPH_SECRET: z.string().min(32).optional(),
  FRESHFACES_SSO_ISSUER: address.optional(),
  FRESHFACES_SSO_CLIENT_ID: z.string().optional(),
  FRESHFACES_SSO_CLIENT_SECRET: z.string().optional(),
  FRESHFACES_SSO_NAME: z.string().max(60).optional(),
  FRESHFACES_SSO_DOMAINS: domains.optional(),
  FRESHFACES_MASTER_KEY: z.string().optional(),
  FRESHFACES_MASTER_KEY_BEFORE: z.string().optional(),
  FRESHFACES_AUDIT_KEY: z.string().optional(),
  FRESHFACES_LOG_KEY: z.string().optional(),
  FRESHFACES_BEACON: z.enum(['drand', 'off']).default('drand'),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info'),
});

/** How this process is to run; docs/operations.md explains each. */
export interface Env {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly mongoUri: string | null;
  /** Takes any operation and says more in errors and logs. Never for real people's data. */
  readonly development: boolean;
  /** Load the demo network into a store that is still empty. */
  readonly demo: boolean;
  readonly publicUrl: string | null;
  /** How many proxies of ours a request passes: whose `X-Forwarded-*` is believed, and no further. */
  readonly proxies: number;
  /** As 64 hex characters; null: the key file of the data folder. */
  readonly masterKey: string | null;
  /** The one before, while a rotation is under way. */
  readonly masterKeyBefore: string | null;
  /** As 64 hex characters; null: the key file of the data folder. */
  readonly auditKey: string | null;
  /** As 64 hex characters; null: the key file of the data folder. */
  readonly logKey: string | null;
  /** Where mail goes out; null: it is kept and shown to coordinators. */
  readonly mail: MailSettings | null;
  /** An organisation's own sign-in (OpenID Connect). */
  readonly sso: SsoSettings | null;
  readonly subgraphSecret: string | null;
  /** Whether drand, a public beacon of randomness, closes draws where it can be reached. */
  readonly beacon: boolean;
  readonly logLevel: string;
  /** Subgraphs that run elsewhere, by name. */
  readonly subgraphUrls: Partial<Record<SubgraphName, string>>;
  /** Areas that are served from elsewhere, by name. */
  readonly areaUrls: Partial<Record<SubgraphName, string>>;
}

/** The environment is not usable; the message is a sentence for the person who starts the server. */
export class EnvError extends Error {
  override readonly name = 'EnvError';
}

/** Throws EnvError. */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const read = parseOrExplain(variables, given);
  const subgraphUrls = urlsOf(given, 'SUBGRAPH');
  if (Object.keys(subgraphUrls).length > 0 && !read.FRESHFACES_SUBGRAPH_SECRET) {
    throw new EnvError(
      'A subgraph that runs elsewhere needs FRESHFACES_SUBGRAPH_SECRET: the same 32 or more characters on both sides.',
    );
  }
  return {
    port: read.PORT,
    host: read.HOST,
    dataFolder: resolve(read.FRESHFACES_DATA),
    mongoUri: read.MONGODB_URI ?? null,
    development: read.FRESHFACES_DEV,
    demo: read.FRESHFACES_DEMO,
    publicUrl: read.FRESHFACES_PUBLIC_URL ?? null,
    proxies: read.FRESHFACES_PUBLIC_URL ? read.FRESHFACES_PROXIES : 0,
    masterKey: read.FRESHFACES_MASTER_KEY ?? null,
    masterKeyBefore: read.FRESHFACES_MASTER_KEY_BEFORE ?? null,
    auditKey: read.FRESHFACES_AUDIT_KEY ?? null,
    logKey: read.FRESHFACES_LOG_KEY ?? null,
    mail: readMailSettings(given),
    sso: ssoOf(read),
    subgraphSecret: read.FRESHFACES_SUBGRAPH_SECRET ?? null,
    beacon: read.FRESHFACES_BEACON === 'drand',
    logLevel: read.LOG_LEVEL,
    subgraphUrls,
    areaUrls: urlsOf(given, 'AREA'),
  };
}

function ssoOf(read: z.infer<typeof variables>): SsoSettings | null {
  const { FRESHFACES_SSO_ISSUER: issuer, FRESHFACES_SSO_CLIENT_ID: clientId } = read;
  const { FRESHFACES_SSO_CLIENT_SECRET: clientSecret, FRESHFACES_SSO_NAME: name } = read;
  if (!issuer) return null;
  if (!clientId || !clientSecret || !name || !read.FRESHFACES_PUBLIC_URL) {
    throw new EnvError(
      'FRESHFACES_SSO_ISSUER needs FRESHFACES_SSO_CLIENT_ID, FRESHFACES_SSO_CLIENT_SECRET, FRESHFACES_SSO_NAME and FRESHFACES_PUBLIC_URL too.',
    );
  }
  if (!read.FRESHFACES_SSO_DOMAINS) {
    throw new EnvError(
      'Set FRESHFACES_SSO_DOMAINS to the e-mail domains of the people whom the provider of FRESHFACES_SSO_ISSUER may sign in, like elm.example,oak.example.',
    );
  }
  return { issuer, clientId, clientSecret, name, domains: read.FRESHFACES_SSO_DOMAINS };
}

function urlsOf(
  given: Record<string, string | undefined>,
  kind: 'SUBGRAPH' | 'AREA',
): Partial<Record<SubgraphName, string>> {
  const urls: Partial<Record<SubgraphName, string>> = {};
  for (const name of SUBGRAPH_NAMES) {
    const variable = `${kind}_${name.toUpperCase()}_URL`;
    const shape = z.object({ [variable]: address.optional() });
    const url = parseOrExplain(shape, given)[variable];
    if (url) urls[name] = url;
  }
  return urls;
}

function parseOrExplain<T>(shape: z.ZodType<T>, given: unknown): T {
  const result = shape.safeParse(given);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new EnvError(`${issue?.path.join('.')}: ${issue?.message}.`);
}

/** Where people reach the network, no slash at its end. */
export function addressOf({ publicUrl, port }: Env): string {
  return publicUrl ?? `http://localhost:${port}`;
}
