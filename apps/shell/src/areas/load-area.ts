import type { AreaEntry, AreaModule } from '@freshfaces/web-kit/area';
import { loadRemote, registerPlugins, registerRemotes } from '@module-federation/runtime';

/** After this long without an answer an area counts as not available. */
const LIMIT_MS = 8_000;

/** Loads one area's code; `anew` after code that loaded and then failed. After a failed load it always starts afresh. */
export type LoadArea = (area: AreaEntry, anew?: boolean) => Promise<AreaModule>;

/**
 * Registers the areas with the federation runtime, and gives back the function that loads one. Each
 * wait has a limit, since a server that accepts and never answers would otherwise be waited for forever.
 */
export function createAreaLoader(areas: AreaEntry[]): LoadArea {
  const failed = new Set<string>();
  registerPlugins([
    {
      name: 'freshfaces-time-limit',
      fetch: (url, options) => fetch(url, { ...options, signal: AbortSignal.timeout(LIMIT_MS) }),
      createScript: ({ url }) => ({ script: scriptFor(url), timeout: LIMIT_MS }),
    },
  ]);
  registerRemotes(areas.map(toRemote));

  return async (area, anew = false) => {
    if (failed.delete(area.name) || anew) registerRemotes([toRemote(area)], { force: true });
    try {
      const module = await loadRemote<AreaModule>(`${area.name}/area`);
      if (!module) throw new Error(`The area ${area.name} is empty.`);
      return module;
    } catch (error) {
      failed.add(area.name);
      throw error;
    }
  };
}

function toRemote({ name, entry }: AreaEntry) {
  return { name, entry };
}

function scriptFor(url: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.src = url;
  script.async = true;
  return script;
}
