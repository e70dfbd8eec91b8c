import type { Collection, Store } from '@freshfaces/store';
import type { KeptCredential, KeptLink, KeptSecondFactor, KeptSession, KeptUser } from './kept.ts';

export function openUsers(store: Store): Collection<KeptUser> {
  return store.collection<KeptUser>('account-users', {
    indexes: [{ name: 'email', keys: ['email'], unique: true }],
  });
}

export function openCredentials(store: Store): Collection<KeptCredential> {
  return store.collection<KeptCredential>('account-credentials', {
    indexes: [
      { name: 'user', keys: ['userId'] },
      { name: 'provider', keys: ['accountId', 'providerId'], unique: true },
    ],
  });
}

export function openSessions(store: Store): Collection<KeptSession> {
  return store.collection<KeptSession>('account-sessions', {
    indexes: [
      { name: 'token', keys: ['token'], unique: true },
      { name: 'user', keys: ['userId'] },
      { name: 'expiry', keys: ['expiresAt'] },
    ],
  });
}

export function openLinks(store: Store): Collection<KeptLink> {
  return store.collection<KeptLink>('account-links', {
    indexes: [
      { name: 'identifier', keys: ['identifier'] },
      { name: 'value', keys: ['value'] },
      { name: 'expiry', keys: ['expiresAt'] },
    ],
  });
}

export function openSecondFactors(store: Store): Collection<KeptSecondFactor> {
  return store.collection<KeptSecondFactor>('account-second-factors', {
    indexes: [{ name: 'user', keys: ['userId'], unique: true }],
  });
}
