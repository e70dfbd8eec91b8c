/** The part of `oidc-provider`, which brings no types, that the tests start. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';

  interface FoundAccount {
    accountId: string;
    claims(): Promise<Record<string, unknown>>;
  }

  export class Provider {
    constructor(
      issuer: string,
      configuration: {
        clients: Record<string, unknown>[];
        claims: Record<string, string[]>;
        conformIdTokenClaims: boolean;
        cookies: { keys: string[] };
        jwks: { keys: object[] };
        pkce: { required: () => boolean };
        findAccount: (context: unknown, id: string) => Promise<FoundAccount>;
      },
    );
    callback(): RequestListener;
  }
}
