import { twoFactor } from 'better-auth/plugins/two-factor';

/**
 * Codes from an authenticator app, and backup codes. better-auth asks for them after a password only; we
 * ask after a link too, as whoever reads someone's mail should not be let in by that alone.
 */
export function secondFactor() {
  const plugin = twoFactor({ issuer: 'Freshfaces', allowPasswordless: true });
  const after = plugin.hooks.after.map((hook) => ({
    ...hook,
    matcher: (context: Parameters<typeof hook.matcher>[0]) =>
      hook.matcher(context) || context.path === '/magic-link/verify',
  }));
  return { ...plugin, hooks: { after } };
}
