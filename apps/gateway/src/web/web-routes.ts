import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AreaEntry } from './area-list.ts';
import { createPreloads } from './preloads.ts';
import { createShellPage } from './shell-page.ts';

export interface WebParts {
  /** The folder with every app: `<appsFolder>/pool/dist`. */
  readonly appsFolder: string;
  readonly areas: readonly AreaEntry[];
}

/** Names of files that keep their address from build to build. */
const CHANGING = /(?:^|\/)(?:mf-manifest\.json|mf-stats\.json|remoteEntry\.js|index\.html)$/u;
/** Names that carry a hash of what is in them. */
const HASHED = /\.[0-9a-f]{8,}\.[\w.]+$/u;

/** Serves the shell at every page's address and each area's files under `/areas/<name>/`. */
export async function webRoutes(server: FastifyInstance, { appsFolder, areas }: WebParts) {
  const page = createShellPage(`${appsFolder}/shell/dist/index.html`, areas);
  const preloads = createPreloads(appsFolder, areas);

  await server.register(fastifyStatic, {
    root: `${appsFolder}/shell/dist`,
    prefix: '/',
    index: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: cacheFor,
  });
  for (const { name } of areas) {
    await server.register(fastifyStatic, {
      root: `${appsFolder}/${name}/dist`,
      prefix: `/areas/${name}/`,
      index: false,
      cacheControl: false,
      preCompressed: true,
      decorateReply: false,
      setHeaders: cacheFor,
    });
  }

  function showPage({ url }: FastifyRequest, reply: FastifyReply): FastifyReply {
    const html = page();
    if (!html) return reply.code(503).type('text/plain').send('The pages are not built yet.\n');
    return reply
      .header('cache-control', 'no-cache')
      .headers(preloads(url))
      .type('text/html; charset=utf-8')
      .send(html);
  }

  server.get('/', showPage);
  server.setNotFoundHandler((request, reply) =>
    isPage(request)
      ? showPage(request, reply)
      : reply.code(404).send({ code: 'NOT_FOUND', message: 'There is nothing at this address.' }),
  );
}

/** A page's address has no file ending and is asked for by a browser going there. */
function isPage({ method, url, headers }: FastifyRequest): boolean {
  const path = url.split('?')[0] ?? '';
  return (
    (method === 'GET' || method === 'HEAD') &&
    !path.startsWith('/areas/') &&
    !/\.\w+$/u.test(path) &&
    (headers.accept ?? '').includes('text/html')
  );
}

function cacheFor(reply: FastifyReply, path: string): void {
  const lasting = HASHED.test(path) && !CHANGING.test(path);
  void reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
}
