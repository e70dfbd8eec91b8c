import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MailLook } from './mail-look.tsx';

test('a mail looks like a mail: paragraphs and its link', () => {
  render(
    <MailLook html='<!doctype html><title>T</title><body style="color:red"><h1>Welcome</h1><p>Hello Sam</p><a href="https://network.example/join/x">Join</a>' />,
  );
  expect(screen.getByRole('heading', { level: 3, name: 'Welcome' })).toBeTruthy();
  expect(screen.getByRole('link').getAttribute('href')).toBe('https://network.example/join/x');
  expect(screen.queryByText('T')).toBeNull();
});

test('nothing in a mail can run, load or style', () => {
  const { container } = render(
    <MailLook html='<p style="display:none" onclick="x()" class="y">Hi</p><script>x()</script><img src="//spy.example/a.png" onerror="x()"><a href="javascript:x()">Click</a><form action="https://spy.example"><input name="x"></form><style>p{}</style>' />,
  );
  expect(container.innerHTML).toBe('<div class="ff-letter"><p>Hi</p>Click</div>');
});
