import { z } from 'zod';
import type { AreaEntry } from './area-list.ts';
import { readWhenChanged } from './read-when-changed.ts';

const files = z.object({ sync: z.array(z.string()) });
const manifestShape = z.object({
  exposes: z.array(z.object({ assets: z.object({ js: files, css: files }) })),
});

/**
 * Headers that let the browser fetch an area's files at once when its page is opened, instead of after
 * the shell has started. Only for areas of this origin.
 */
export function createPreloads(
  appsFolder: string,
  areas: readonly AreaEntry[],
): (url: string) => { link?: string } {
  const links = new Map(
    areas
      .filter(({ entry }) => entry.startsWith('/'))
      .map(({ name }) => [
        name,
        readWhenChanged(`${appsFolder}/${name}/dist/mf-manifest.json`, (text) =>
          linksOf(text, `/areas/${name}`),
        ),
      ]),
  );
  return (url) => {
    const area = areas.find(({ basePath }) => isUnder(url, basePath));
    const link = area && links.get(area.name)?.();
    return link ? { link } : {};
  };
}

function isUnder(url: string, basePath: string): boolean {
  const path = url.split('?')[0] ?? '';
  return path === basePath || path.startsWith(`${basePath}/`);
}

function linksOf(manifest: string, base: string): string {
  const { exposes } = manifestShape.parse(JSON.parse(manifest));
  const scripts = ['remoteEntry.js', ...exposes.flatMap(({ assets }) => assets.js.sync)];
  const styles = exposes.flatMap(({ assets }) => assets.css.sync);
  return [
    `<${base}/mf-manifest.json>; rel=preload; as=fetch; crossorigin`,
    ...scripts.map((file) => `<${base}/${file}>; rel=preload; as=script`),
    ...styles.map((file) => `<${base}/${file}>; rel=preload; as=style`),
  ].join(', ');
}
