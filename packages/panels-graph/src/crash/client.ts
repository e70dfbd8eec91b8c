import type { Viewer } from '@freshfaces/graph-kit';
import type { Command, Solver, Stop } from './command.ts';
import { Killed, type Server, startServer } from './server.ts';

/** How a server that was killed is brought back. */
interface Restart {
  readonly cache: string;
  readonly environment: Record<string, string>;
  /** The moments at which to stop, each counted from the start before it. */
  readonly stops: readonly Stop[];
  readonly solver: Solver;
  /** The store is as the killed server left it, and nobody writes to it. */
  readonly onKilled: (client: Client) => Promise<void>;
}

/** Someone who asks a server that may be killed, and asks again until there is an answer. */
export interface Client {
  /** The instant that the server's clock shows. */
  at: string;
  /** Where the server was killed, in their order. */
  readonly kills: string[];
  /** Answers the id of what changed; throws where the answer is an error. */
  ask(mutation: string, input: object, viewer: Viewer): Promise<string>;
  job(name: string): Promise<void>;
  settle(drawId: string): Promise<void>;
  /** Answers the moments that the last server reached. */
  close(): Promise<readonly string[]>;
  /** The process itself, for the next client. */
  readonly server: () => Server;
}

/** What a server does when it starts, whatever was under way. */
const AT_START = ['panels.recover-draws-at-start', 'panels.advance-draws', 'panels.settle-days'];

type CommandAt = (at: string) => Command;

type Answered = { readonly id: string } | { readonly problem: string };

export async function openClient(
  started: Server,
  { cache, environment, stops, solver, onKilled }: Restart,
  at: string,
): Promise<Client> {
  let server = started;
  let left = [...stops];
  let acknowledged: { readonly command: CommandAt; readonly answer: string } | null = null;

  async function open(): Promise<void> {
    const [stopAt, ...later] = left;
    left = later;
    const stop = stopAt === undefined ? {} : { stopAt };
    await server.send({ do: 'open', environment, solver, ...stop });
  }

  /** Starts the server again, as often as it takes, and asks for what was answered last once more. */
  async function comeBack(): Promise<void> {
    await onKilled(client);
    server = startServer(cache);
    await open();
    for (const job of AT_START) await server.send({ do: 'job', at: client.at, job });
    if (!acknowledged) return;
    const again = idOf(await server.send<Answered>(acknowledged.command(client.at)));
    if (again !== acknowledged.answer) {
      throw new Error(`Replayed, the answer was ${again}, not ${acknowledged.answer}`);
    }
  }

  async function send<T>(commandAt: CommandAt): Promise<T> {
    let isBack = true;
    for (;;) {
      try {
        if (!isBack) await comeBack();
        isBack = true;
        return await server.send<T>(commandAt(client.at));
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        client.kills.push(error.at);
        isBack = false;
      }
    }
  }

  const client: Client = {
    at,
    kills: [],
    async ask(mutation, input, viewer) {
      const command: CommandAt = (at) => ({
        do: 'ask',
        at,
        mutation,
        input,
        viewer,
      });
      const answer = idOf(await send<Answered>(command));
      acknowledged = { command, answer };
      return answer;
    },
    job: (job) => send((at) => ({ do: 'job', at, job })),
    settle: (drawId) => send((at) => ({ do: 'settle', at, drawId })),
    close: () => send(() => ({ do: 'close' })),
    server: () => server,
  };
  await open();
  return client;
}

function idOf(answer: Answered): string {
  if ('problem' in answer) throw new Error(answer.problem);
  return answer.id;
}
