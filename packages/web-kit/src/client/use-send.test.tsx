import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useSend } from './use-send.ts';

function setUp() {
  const sent: { title: string; idempotencyKey: string }[] = [];
  const fails = { next: true };
  const { result } = renderHook(() =>
    useSend<{ title: string }>(async (input) => {
      sent.push(input);
      if (fails.next) throw new TypeError('lost');
    }),
  );
  const send = (title: string) => act(async () => void (await result.current.send({ title })));
  return { sent, fails, result, send };
}

test('the same words sent again carry the same key; other words another', async () => {
  const { sent, send } = setUp();
  await send('One');
  await send('One');
  await send('Two');
  const [first, again, other] = sent.map(({ idempotencyKey }) => idempotencyKey);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

test('once taken, the same words are a new intention', async () => {
  const { sent, fails, send } = setUp();
  fails.next = false;
  await send('One');
  await send('One');
  expect(sent[0]?.idempotencyKey).not.toBe(sent[1]?.idempotencyKey);
});

test('what went wrong is kept to show', async () => {
  const { result, send } = setUp();
  await send('One');
  expect(result.current.problem?.code).toBe('UNREACHABLE');
  expect(result.current.busy).toBe(false);
});
