import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { heading, openAccount, press, typePassword } from '../testing/open-account.tsx';

afterEach(() => vi.unstubAllGlobals());

test('the second factor is on once a code proves it; the backup codes are shown then', async () => {
  const { sent, announced } = await openAccount(
    '/second-factor',
    {},
    {
      '/auth/two-factor/enable': [
        [
          200,
          {
            totpURI: 'otpauth://totp/Freshfaces:cleo?secret=JBSWY3DPEHPK3PXP&issuer=Freshfaces',
            backupCodes: ['aaaaa-11111', 'bbbbb-22222'],
          },
        ],
      ],
      '/auth/two-factor/verify-totp': [
        [401, { code: 'INVALID_CODE', message: 'That code is not right.' }],
        [200, {}],
      ],
    },
  );
  await typePassword();
  await press('Continue');
  expect(await screen.findByRole('img', { name: /QR code/ })).toBeTruthy();
  expect(screen.getByText('JBSW Y3DP EHPK 3PXP')).toBeTruthy();
  const onThisDevice = screen.getByRole('link', { name: 'Open it with the key' });
  expect(onThisDevice.getAttribute('href')).toMatch(/^otpauth:/u);
  expect(screen.queryByText('aaaaa-11111')).toBeNull();
  await userEvent.type(screen.getByLabelText('Code from your app'), '123 456');
  await press('Turn on the second factor');
  expect(await screen.findByRole('link', { name: 'That code is not right.' })).toBeTruthy();
  expect(announced).toEqual([]);
  await press('Turn on the second factor');
  expect(await heading('Keep your backup codes')).toBeTruthy();
  expect(screen.getByText('bbbbb-22222')).toBeTruthy();
  expect(sent[1]?.body).toEqual({ code: '123456' });
  expect(announced).toEqual(['The second factor is on.']);
});

test('whoever loads the middle of turning it on again starts at the beginning', async () => {
  await openAccount('/second-factor/codes');
  expect(await heading('Turn on the second factor')).toBeTruthy();
});

test('turning the second factor off, and new backup codes, ask for the password', async () => {
  const { sent } = await openAccount(
    '/second-factor/new-codes',
    { twoFactor: true },
    {
      '/auth/two-factor/generate-backup-codes': [[200, { backupCodes: ['ccccc-33333'] }]],
    },
  );
  await press('Show me new codes');
  expect(sent).toEqual([]);
  await typePassword();
  await press('Show me new codes');
  expect(await screen.findByText('ccccc-33333')).toBeTruthy();
});

test('whoever has no password turns it off with a code, which is asked for again when it is wrong', async () => {
  const { sent, announced } = await openAccount(
    '/second-factor/off',
    { twoFactor: true, hasPassword: false },
    {
      '/auth/two-factor/disable': [
        [401, { code: 'INVALID_CODE', message: 'That code is not right.' }],
        [200, {}],
      ],
    },
  );
  const field = await screen.findByLabelText('Code from your app, or a backup code');
  await press('Turn it off');
  expect(sent).toEqual([]);
  await userEvent.type(field, '123 456');
  await press('Turn it off');
  expect(await screen.findByRole('link', { name: 'That code is not right.' })).toBeTruthy();
  await press('Turn it off');
  expect(await heading('My account')).toBeTruthy();
  expect(sent[1]?.body).toEqual({ code: '123456' });
  expect(announced).toEqual(['The second factor is off.']);
});

test('whoever signs in with a link alone turns the second factor on without a password', async () => {
  const { sent } = await openAccount(
    '/second-factor',
    { hasPassword: false },
    {
      '/auth/two-factor/enable': [
        [200, { totpURI: 'otpauth://totp/F:c?secret=JBSW', backupCodes: [] }],
      ],
    },
  );
  await press('Continue');
  expect(await heading('Add Freshfaces to your app')).toBeTruthy();
  expect(screen.queryByLabelText('Your password')).toBeNull();
  expect(sent[0]?.body).toEqual({});
});
