import { CombinedGraphQLErrors, ServerError } from '@freshfaces/web-kit/apollo';
import { expect, test } from 'vitest';
import { problemOf } from './problem.ts';

test('what the graph says is shown as it says it, with its code and number', () => {
  const error = new CombinedGraphQLErrors({
    errors: [
      { message: 'Choose a later day.', extensions: { code: 'BAD_INPUT', requestId: 'req-7' } },
    ],
  });
  expect(problemOf(error)).toEqual({
    sentence: 'Choose a later day.',
    code: 'BAD_INPUT',
    requestId: 'req-7',
  });
});

test('a server that is too busy is said so, and its request number is kept', () => {
  const response = new Response('', { status: 429, headers: { 'x-request-id': 'req-8' } });
  const problem = problemOf(new ServerError('too many', { response, bodyText: '' }));
  expect(problem).toMatchObject({ code: 'TOO_MANY_REQUESTS', requestId: 'req-8' });
});

test('a connection that fails is never shown as a technical message', () => {
  const problem = problemOf(new TypeError('Failed to fetch'));
  expect(problem.code).toBe('UNREACHABLE');
  expect(problem.sentence).not.toContain('fetch');
});
