import type { BetterAuthOptions } from 'better-auth';
import { type GenericOAuthConfig, genericOAuth } from 'better-auth/plugins/generic-oauth';

/** An OpenID Connect provider that an organisation signs its people in with. */
export interface SsoSettings {
  /** `https://login.example.org`: serves `/.well-known/openid-configuration`. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people call it: `Elm Trust`. */
  readonly name: string;
  /** Of e-mail addresses, lower case: whom it may vouch for. A domain below one of them is another. */
  readonly domains: readonly string[];
}

type UserOptions = NonNullable<BetterAuthOptions['user']>;

/**
 * Sign-in by authorization code with PKCE, a verified ID token and nonce. It opens accounts to nobody: the
 * verified e-mail address must be that of an account there is, whose own address is confirmed too. An address
 * of another domain counts as none before it is looked up, so nothing is told of who has an account.
 */
export function singleSignOn({ issuer, clientId, clientSecret, name, domains }: SsoSettings) {
  const config: GenericOAuthConfig = {
    providerId: 'sso',
    name,
    clientId,
    clientSecret,
    discoveryUrl: `${issuer.replace(/\/$/u, '')}/.well-known/openid-configuration`,
    scopes: ['openid', 'email', 'profile'],
    pkce: true,
    requireIdTokenVerification: true,
    disableSignUp: true,
    mapProfileToUser: ({ email }) => (isOf(domains, email) ? {} : { email: null }),
  };
  const plugin = genericOAuth({ config: [config] });
  return {
    ...plugin,
    // Discovered when first used, so that Freshfaces starts while the provider is away.
    init: () => ({ context: { genericOAuthPendingDiscovery: new Map([['sso', config]]) } }),
  };
}

/**
 * For an account that is connected already: what the provider says of the address may have changed, and so may
 * the domains, so the account's own is looked at too.
 */
export function ownPeopleOnly({ domains }: SsoSettings): UserOptions {
  return {
    async validateUserInfo({ user, source }, { context }) {
      if (source.oauth?.providerId !== 'sso') return;
      const kept = await context.internalAdapter.findUserById(user.id ?? '');
      if (!isOf(domains, kept?.email)) return { error: 'email_not_found' };
    },
  };
}

function isOf(domains: readonly string[], email: string | null | undefined): boolean {
  return domains.includes((email ?? '').toLowerCase().split('@').at(-1) ?? '');
}
