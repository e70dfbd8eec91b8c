import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { MailSettings } from '../sending/mail-settings.ts';

/** A real mail server on this machine, with what it took. */
export interface MailServer {
  readonly settings: MailSettings;
  readonly taken: readonly Email[];
  /** How the server answers each address: an SMTP code, or null to take the mail. */
  answer: (address: string) => number | null;
  readonly close: () => Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const taken: Email[] = [];
  const running: { answer: MailServer['answer'] } = { answer: () => null };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const responseCode = running.answer(address);
      done(responseCode ? Object.assign(new Error('No'), { responseCode }) : null);
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void PostalMime.parse(Buffer.concat(chunks)).then((email) => {
          taken.push(email);
          done(null);
        });
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(running, {
    taken,
    settings: {
      host: '127.0.0.1',
      port,
      secure: false,
      user: null,
      password: null,
      from: 'Freshfaces <no-reply@freshfaces.example>',
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
      }),
  });
}
