/** Where mail goes out, and as whom. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps:`). Otherwise STARTTLS, insisted on unless the server is this machine. */
  readonly secure: boolean;
  readonly user: string | null;
  readonly password: string | null;
  /** `Freshfaces <no-reply@example.org>` or an address alone. */
  readonly from: string;
}

/** A setting of mail makes no sense; the message is a sentence for whoever starts the server, without secrets. */
export class MailSettingsError extends Error {
  override readonly name = 'MailSettingsError';
}

/**
 * The settings of `SMTP_URL` (`smtp://user:password@host:587` or `smtps://…`) and `MAIL_FROM`; null
 * without `SMTP_URL`: mail is then kept, not sent. Throws MailSettingsError.
 */
export function readMailSettings(
  env: Readonly<Record<string, string | undefined>>,
): MailSettings | null {
  const { SMTP_URL: address, MAIL_FROM: from } = env;
  if (!address) return null;
  const url = URL.parse(address);
  if (!url || !/^smtps?:$/.test(url.protocol) || !url.hostname) {
    throw new MailSettingsError(
      'SMTP_URL must look like smtp://user:password@mail.example.org:587 or smtps://….',
    );
  }
  if (!from || !/^([^<>\p{Cc}]* <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u.test(from)) {
    throw new MailSettingsError(
      'SMTP_URL needs MAIL_FROM: the address mail comes from, such as Freshfaces <no-reply@example.org>.',
    );
  }
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    user: url.username ? decodeURIComponent(url.username) : null,
    password: url.password ? decodeURIComponent(url.password) : null,
    from,
  };
}
