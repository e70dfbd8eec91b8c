import { type Clock, type GraphContext, Problem, type Subgraph } from '@freshfaces/graph-kit';

/** Calls a port function of a domain, wherever it runs. Input and answer are JSON. */
export type PortCall = (name: string, input: unknown, context: GraphContext) => Promise<unknown>;

/**
 * Where every domain's ports are found. Domains use each other's, so the table is filled after they are
 * made and looked into only when a port is called.
 */
export interface PortTable {
  provide(domain: string, call: PortCall): void;
  /**
   * The port as a plain function, called on behalf of the server itself: no viewer. It fits whatever the
   * using domain's interface says of it; the two sides are held together by their contract tests.
   */
  port(domain: string, name: string): (input: unknown) => Promise<never>;
}

export function createPortTable(now: Clock): PortTable {
  const calls = new Map<string, PortCall>();
  return {
    provide: (domain, call) => void calls.set(domain, call),
    port: (domain, name) => async (input) => {
      const call = calls.get(domain);
      if (!call) throw unavailable(domain);
      const context = { viewer: null, requestId: 'port', now, loaders: new Map<string, unknown>() };
      return (await call(name, input, context)) as never;
    },
  };
}

/** Calls ports of a subgraph in this process. */
export function portsOf(subgraph: Subgraph): PortCall {
  return async (name, input, context) => {
    const port = subgraph.ports[name];
    if (!port) throw new Error(`The ${subgraph.name} subgraph has no port "${name}".`);
    return port(input as never, context);
  };
}

/** What people are told while a domain cannot be reached. */
export function unavailable(domain: string): Problem {
  return new Problem(
    'UNAVAILABLE',
    'This part of Freshfaces is not available right now. The rest still works; try again soon.',
    domain,
  );
}
