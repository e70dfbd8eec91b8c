import { createServer } from 'node:net';
import { CannotStart } from './cannot-start.ts';

/** Sees that the port can be listened on, before any long work is done. Throws CannotStart. */
export async function assertPortIsFree(port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, port, host)));
    probe.listen({ port, host }, () => probe.close(() => resolve()));
  });
}

function refusal({ code }: NodeJS.ErrnoException, port: number, host: string): CannotStart {
  if (code === 'EADDRINUSE') {
    return new CannotStart(
      `Port ${port} is in use by another program. Stop it, or choose another: PORT=${port + 1}.`,
    );
  }
  if (code === 'EACCES') {
    return new CannotStart(
      `Port ${port} may only be used by an administrator. Choose another: PORT=4000.`,
    );
  }
  return new CannotStart(
    `Freshfaces cannot listen on ${host}. Set HOST to an address of this machine.`,
  );
}
