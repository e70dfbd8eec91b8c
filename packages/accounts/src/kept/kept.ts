/** Someone's account; its id is the person's id. Instants are UTC ISO 8601 throughout. */
export interface KeptUser {
  readonly id: string;
  readonly name: string;
  /** Lower case. */
  readonly email: string;
  readonly emailVerified: boolean;
  readonly twoFactorEnabled?: boolean | null;
  readonly lastSignedInAt?: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A way in that an account has: `credential` (a password) or `sso`. */
export interface KeptCredential {
  readonly id: string;
  readonly userId: string;
  readonly providerId: string;
  readonly accountId: string;
  /** scrypt, with its salt; null for other ways in. */
  readonly password?: string | null;
}

/** A browser that is signed in. */
export interface KeptSession {
  readonly id: string;
  /** SHA-256 of what the browser's cookie holds. */
  readonly token: string;
  readonly userId: string;
  readonly expiresAt: string;
  readonly createdAt: string;
  /** In words, `Firefox on Windows`: no more is kept of the browser, and nothing of its address. */
  readonly userAgent?: string | null;
  readonly openedBy?: string | null;
  /** `involvement-lead@<organisation id>`: the role the person acts in. */
  readonly activeRole?: string | null;
}

/** A secret that works once: a link sent by e-mail, a step between password and second factor. */
export interface KeptLink {
  readonly id: string;
  /** Hashed. */
  readonly identifier: string;
  readonly value: string;
  readonly expiresAt: string;
}

/** What an authenticator app shares with us, and codes for when it is lost; both encrypted. */
export interface KeptSecondFactor {
  readonly id: string;
  readonly userId: string;
  readonly secret: string;
  readonly backupCodes: string;
}
