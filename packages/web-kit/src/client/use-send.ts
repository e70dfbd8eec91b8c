import { useRef, useState } from 'react';
import { newKey } from './new-key.ts';
import { type Problem, problemOf } from './problem.ts';

/**
 * Sends what someone wrote. The idempotency key stays the same for as long as the input does, so that
 * pressing the button again after a lost answer changes nothing twice.
 * @param mutate sends the input with its key; throws when it was not taken.
 */
export function useSend<Input extends object>(
  mutate: (input: Input & { idempotencyKey: string }) => Promise<unknown>,
) {
  const last = useRef({ input: '', key: '' });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  /** True when it was taken. */
  async function send(input: Input): Promise<boolean> {
    const text = JSON.stringify(input);
    if (last.current.input !== text) last.current = { input: text, key: newKey() };
    setBusy(true);
    setProblem(null);
    try {
      await mutate({ ...input, idempotencyKey: last.current.key });
      last.current = { input: '', key: '' };
      return true;
    } catch (error) {
      setProblem(problemOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  }

  return { send, busy, problem };
}
