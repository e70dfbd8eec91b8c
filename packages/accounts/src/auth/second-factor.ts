import { createAuthMiddleware } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins/two-factor';

/** Where a provider sends the browser back to. */
const RETURN = '/callback/:id';

/**
 * Ways in after which a second factor is asked for, where the account has one. better-auth asks after a
 * password only. We ask after a link too, as whoever reads someone's mail should not be let in by that
 * alone, and after single sign-on, as whoever runs a provider could come in as any of its people.
 */
export const FIRST_STEPS: readonly string[] = ['/sign-in/email', '/magic-link/verify', RETURN];

/** Codes from an authenticator app, and backup codes. */
export function secondFactor() {
  const plugin = twoFactor({ issuer: 'Freshfaces', allowPasswordless: true });
  const after = plugin.hooks.after.map((hook) => ({
    ...hook,
    matcher: ({ path = '' }: Parameters<typeof hook.matcher>[0]) => FIRST_STEPS.includes(path),
  }));
  return { ...plugin, hooks: { after: [...after, leadToCode] } };
}

/** The page that asks for the code, before the one where the provider was to send the browser back to. */
const leadToCode = {
  matcher: ({ path }: { path?: string | undefined }) => path === RETURN,
  handler: createAuthMiddleware(async (ctx) => {
    const { returned, responseHeaders } = ctx.context;
    if (!isAsked(returned)) return;
    const wanted = responseHeaders?.get('location') ?? '/';
    throw ctx.redirect(`/sign-in/second-factor?return=${encodeURIComponent(wanted)}`);
  }),
};

function isAsked(returned: unknown): boolean {
  return typeof returned === 'object' && returned !== null && 'twoFactorRedirect' in returned;
}
