import type { GenericEndpointContext } from 'better-auth';
import type { OpenedBy } from '../events/account-event.ts';
import { deviceMarks } from './device.ts';
import { FIRST_STEPS } from './second-factor.ts';

const BY_PATH: Readonly<Record<string, OpenedBy>> = {
  '/sign-in/email': 'signed-in-password',
  '/sign-up/email': 'signed-in-first-time',
  '/magic-link/verify': 'signed-in-link',
  '/callback/:id': 'signed-in-sso',
  '/two-factor/verify-totp': 'signed-in-code',
  '/two-factor/verify-backup-code': 'signed-in-backup-code',
};

interface NewSession extends Record<string, unknown> {
  readonly userId: string;
  readonly userAgent?: string | null | undefined;
}

/** Keeps with each session how it began, and of the browser only what its owner needs to know it again. */
export async function beforeSession(
  session: NewSession,
  context: GenericEndpointContext | null,
): Promise<{ data: Record<string, unknown> }> {
  const openedBy = await howOpened(session, context);
  const userAgent = session['openedBy'] ? session.userAgent : deviceMarks(session.userAgent ?? '');
  return { data: { openedBy, userAgent: userAgent ?? '', ipAddress: null } };
}

async function howOpened(
  session: NewSession,
  context: GenericEndpointContext | null,
): Promise<OpenedBy> {
  const path = context?.path ?? '';
  const byPath = BY_PATH[path];
  const given = session['openedBy'] as OpenedBy | undefined;
  if (!byPath) return path.startsWith('/') ? 'renewal' : (given ?? 'renewal');
  // A session that carries one already is renewed in its place: a second factor was turned on.
  if (given) return 'renewal';
  if (!FIRST_STEPS.includes(path)) return byPath;
  const user = await context?.context.internalAdapter.findUserById(session.userId);
  const asked = (user as { twoFactorEnabled?: boolean } | null | undefined)?.twoFactorEnabled;
  return asked ? 'first-step' : byPath;
}
