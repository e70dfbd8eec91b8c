import { pluginModuleFederation } from '@module-federation/rsbuild-plugin';
import {
  type ConfigParams,
  defineConfig,
  type HtmlTagDescriptor,
  type RsbuildConfig,
} from '@rsbuild/core';
import { pluginReact } from '@rsbuild/plugin-react';
import { AREAS, developmentList } from './areas.ts';
import { inlineOperations } from './inline-operations.ts';
import { leanFederation } from './lean-federation.ts';
import { precompress } from './precompress.ts';
import { reactRefreshHook } from './react-refresh-hook.ts';
import { provided } from './shared.ts';

/** What the gateway replaces with the list of areas when it serves `index.html`. */
const AREAS_PLACEHOLDER = '__FRESHFACES_AREAS__';

/**
 * The build of the shell: `dist/index.html` and `dist/assets`. It names no area: those are listed in
 * the page and registered at run time.
 *
 * @param port where its development server listens
 * @param gateway address that development requests for data and sign-in are passed on to
 */
export function shellBuild({ port, gateway }: { port: number; gateway: string }) {
  return defineConfig(({ command }: ConfigParams): RsbuildConfig => {
    const developing = command === 'dev';
    return {
      source: { entry: { index: './src/index.ts' } },
      html: {
        template: './src/index.html',
        tags: developing
          ? [reactRefreshHook, areaList(developmentList(AREAS))]
          : [areaList(AREAS_PLACEHOLDER)],
      },
      output: {
        distPath: {
          root: 'dist',
          js: 'assets',
          css: 'assets',
          jsAsync: 'assets',
          cssAsync: 'assets',
        },
        cleanDistPath: true,
      },
      server: {
        port,
        strictPort: true,
        printUrls: false,
        proxy: [{ target: gateway, pathFilter: isForGateway }],
        historyApiFallback: true,
      },
      // Apollo’s RxJS: its modern build instead of the one for old browsers.
      resolve: { conditionNames: ['es2015', '...'] },
      plugins: [
        pluginReact(),
        precompress(),
        leanFederation(),
        inlineOperations(),
        pluginModuleFederation({
          name: 'shell',
          shared: provided(),
          shareStrategy: 'loaded-first',
          dts: false,
          experiments: { provideExternalRuntime: true, optimization: { target: 'web' } },
        }),
      ],
    };
  });
}

/** Whether a development request is for data or accounts; `/set-up` is a page too, which is only ever read. */
function isForGateway(path: string, { method }: { method?: string | undefined }): boolean {
  if (path === '/set-up') return method === 'POST';
  return /^\/(?:graphql|session|auth|records|my-data\.zip)(?:\/|$)/u.test(path);
}

/** The list of areas, inlined in the page as JSON. */
function areaList(children: string): HtmlTagDescriptor {
  return {
    tag: 'script',
    attrs: { type: 'application/json', id: 'freshfaces-areas' },
    head: true,
    children,
  };
}
