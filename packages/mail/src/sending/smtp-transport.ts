import { createTransport } from 'nodemailer';
import type { OutboxMail } from '../outbox/outbox-mail.ts';
import type { MailSettings } from './mail-settings.ts';

/** Hands one mail to a mail server; throws what `troubleOf` understands. */
export interface Transport {
  send(mail: OutboxMail): Promise<void>;
}

const HERE = new Set(['localhost', '127.0.0.1', '::1']);
const LONGEST_WAIT_MS = 30_000;
const LONGEST_SEND_MS = 120_000;

/**
 * SMTP through nodemailer. The Message-ID follows from the mail's id, so that a mail that is sent again
 * after a crash is known to be the same one.
 */
export function smtpTransport(settings: MailSettings): Transport {
  const { host, port, secure, user, password, from } = settings;
  const transporter = createTransport({
    host,
    port,
    secure,
    requireTLS: !secure && !HERE.has(host),
    ...(user ? { auth: { user, pass: password ?? '' } } : {}),
    connectionTimeout: LONGEST_WAIT_MS,
    greetingTimeout: LONGEST_WAIT_MS,
    socketTimeout: LONGEST_WAIT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^\s>]+)/u.exec(from)?.[1] ?? host;
  return {
    async send({ id, to, subject, text, html, calendar, queuedAt }) {
      const sent = transporter.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        html,
        ...(calendar ? { attachments: [calendarFile(calendar)] } : {}),
        date: new Date(queuedAt),
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      await within(LONGEST_SEND_MS, sent);
    },
  };
}

/** Opens in any calendar. Its name is the same for everyone: nobody learns from it what the days are about. */
function calendarFile(content: string) {
  const [, method = 'PUBLISH'] = /^METHOD:([A-Z]+)\r?$/mu.exec(content) ?? [];
  const contentType = `text/calendar; charset=utf-8; method=${method}`;
  // As they are: a calendar's lines end as RFC 5545 §3.1 wants them.
  return {
    filename: 'days.ics',
    content,
    contentType,
    contentTransferEncoding: 'base64' as const,
  };
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = Object.assign(new Error('The mail server took too long.'), { code: 'ETIMEDOUT' });
    timer = setTimeout(() => reject(error), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
