import { expect, test } from 'vitest';
import { MailSettingsError, readMailSettings } from './mail-settings.ts';

test('without SMTP_URL no mail is sent', () => {
  expect(readMailSettings({ MAIL_FROM: 'a@b.example' })).toBeNull();
});

test('server, sign-in and sender come from two variables', () => {
  const env = {
    SMTP_URL: 'smtps://us%40er:p%3Aw@mail.example.org',
    MAIL_FROM: 'Freshfaces <no-reply@example.org>',
  };
  expect(readMailSettings(env)).toEqual({
    host: 'mail.example.org',
    port: 465,
    secure: true,
    user: 'us@er',
    password: 'p:w',
    from: env.MAIL_FROM,
  });
  expect(readMailSettings({ ...env, SMTP_URL: 'smtp://mail.example.org' })).toMatchObject({
    port: 587,
    secure: false,
    user: null,
  });
});

test.each([
  ['https://mail.example.org', 'a@b.example'],
  ['mail.example.org', 'a@b.example'],
  ['smtp://user:hunter2@mail.example.org', ''],
  ['smtp://user:hunter2@mail.example.org', 'Freshfaces'],
])('%s with sender “%s” stops the start, without the password', (SMTP_URL, MAIL_FROM) => {
  const read = () => readMailSettings({ SMTP_URL, MAIL_FROM });
  expect(read).toThrow(MailSettingsError);
  expect(read).not.toThrow('hunter2');
});
