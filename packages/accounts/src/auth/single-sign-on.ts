import { type GenericOAuthConfig, genericOAuth } from 'better-auth/plugins/generic-oauth';

/** An OpenID Connect provider that an organisation signs its people in with. */
export interface SsoSettings {
  /** `https://login.example.org`: serves `/.well-known/openid-configuration`. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people call it: `Elm Trust`. */
  readonly name: string;
}

/**
 * Sign-in by authorization code with PKCE, a verified ID token and nonce. It opens accounts to nobody: the
 * verified e-mail address must be that of an account there is, whose own address is confirmed too.
 */
export function singleSignOn({ issuer, clientId, clientSecret, name }: SsoSettings) {
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
  };
  const plugin = genericOAuth({ config: [config] });
  return {
    ...plugin,
    // Discovered when first used, so that Freshfaces starts while the provider is away.
    init: () => ({ context: { genericOAuthPendingDiscovery: new Map([['sso', config]]) } }),
  };
}
