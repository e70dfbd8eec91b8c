import type { Written } from '../adapter/store-adapter.ts';
import type { Row } from '../adapter/where.ts';
import { asking } from '../auth/asking.ts';
import { VERIFY_BACKUP_CODE } from '../http/auth-routes.ts';
import type { AccountEventKind } from './account-event.ts';

/** Whose account a write is about; null for links and half-done steps, which are no one's yet. */
export function ownerOf({ model, before, after }: Written): string | null {
  if (model === 'verification') return null;
  const row = after ?? before;
  return String((model === 'user' ? row?.id : row?.['userId']) ?? '') || null;
}

/** What a write means to the account's owner; null for inner workings such as a renewed session. */
export function eventOf({ model, before, after }: Written): AccountEventKind | null {
  if (model === 'session') return ofSession(before, after);
  if (model === 'account') return ofCredential(before, after);
  if (model === 'user' && before && after) return ofUser(before, after);
  return model === 'twoFactor' && after ? ofSecondFactor(before, after) : null;
}

function ofSession(before: Row | null, after: Row | null): AccountEventKind | null {
  const openedBy = (after ?? before)?.['openedBy'];
  if (!before && openedBy !== 'renewal') return openedBy as AccountEventKind;
  return !after && openedBy !== 'first-step' ? 'session-ended' : null;
}

function ofCredential(before: Row | null, after: Row | null): AccountEventKind | null {
  if (after?.['providerId'] === 'sso') return before ? null : 'sso-connected';
  if (!before && after) return 'password-chosen';
  return before?.['password'] !== after?.['password'] ? 'password-changed' : null;
}

function ofSecondFactor(before: Row | null, after: Row): AccountEventKind | null {
  if (before?.['secret'] !== after['secret']) return 'second-factor-begun';
  if (before?.['backupCodes'] === after['backupCodes']) return null;
  return asking.getStore()?.path === VERIFY_BACKUP_CODE.path ? null : 'backup-codes-renewed';
}

function ofUser(before: Row, after: Row): AccountEventKind | null {
  if (!before['twoFactorEnabled'] && after['twoFactorEnabled']) return 'second-factor-on';
  if (before['twoFactorEnabled'] && !after['twoFactorEnabled']) return 'second-factor-off';
  if (!before['emailVerified'] && after['emailVerified']) return 'e-mail-confirmed';
  return before['name'] !== after['name'] ? 'name-changed' : null;
}
