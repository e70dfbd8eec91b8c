import type { TestPeople } from './open-test-people.ts';

/** The token of the newest letter to this address. */
export async function tokenFor(network: TestPeople, email: string): Promise<string> {
  const { nodes } = await network.outbox.list({ first: 100 });
  const letter = nodes.find(({ to }) => to === email);
  const [, token = ''] =
    /https:\/\/freshfaces\.test\/join\/([\w-]+)/.exec(letter?.text ?? '') ?? [];
  return token;
}
