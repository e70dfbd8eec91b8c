import type { Engine } from './engines.ts';
import { type Played, playRound } from './rounds.ts';
import { startServer } from './server.ts';
import { THREAD_MOMENTS } from './solve-in-told-thread.ts';

/**
 * Plays one draw for each moment of the thread that works it out: the whole server is killed there, and
 * once it is back and a thread of its own is at work, at that one's next moment.
 */
export async function killInThread(engine: Engine, cache: string): Promise<Played> {
  const wrong: string[] = [];
  let server = startServer(cache);
  let rounds = 0;
  for (const [at, moment] of THREAD_MOMENTS.entries()) {
    const stops = [moment, THREAD_MOMENTS[(at + 1) % THREAD_MOMENTS.length] ?? moment];
    const round = { kind: 'beacon', stops, solver: 'thread' } as const;
    const played = await playRound(engine, server, cache, round);
    if (played.kills.join() === stops.join()) rounds += 1;
    wrong.push(...played.wrong.map((sentence) => `${stops.join(', ')}: ${sentence}`));
    const { attempts } = played;
    if (attempts !== stops.length + 1) wrong.push(`${moment}: taken up ${attempts} times`);
    server = played.server;
  }
  await server.end();
  return { rounds, wrong };
}
