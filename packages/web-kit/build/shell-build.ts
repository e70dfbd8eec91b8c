import { pluginModuleFederation } from '@module-federation/rsbuild-plugin';
import { defineConfig, type RsbuildConfig } from '@rsbuild/core';
import { pluginReact } from '@rsbuild/plugin-react';
import { provided } from './shared.ts';

/**
 * The build of the shell: `dist/index.html` and `dist/assets`. It names no area: those are listed in
 * the page and registered at run time.
 *
 * @param port where its development server listens
 * @param gateway address that development requests for data and sign-in are passed on to
 */
export function shellBuild({ port, gateway }: { port: number; gateway: string }): RsbuildConfig {
  return defineConfig({
    source: { entry: { index: './src/index.ts' } },
    html: { template: './src/index.html', scriptLoading: 'defer' },
    output: {
      distPath: { root: 'dist', js: 'assets', css: 'assets', svg: 'assets' },
      polyfill: 'off',
      cleanDistPath: true,
    },
    server: {
      port,
      strictPort: true,
      printUrls: false,
      publicDir: { name: 'public' },
      proxy: ['/graphql', '/session', '/files'].map((path) => ({ context: path, target: gateway })),
    },
    plugins: [
      pluginReact(),
      pluginModuleFederation({
        name: 'shell',
        remotes: {},
        shared: provided(),
        shareStrategy: 'loaded-first',
        dts: false,
        experiments: { provideExternalRuntime: true, optimization: { target: 'web' } },
      }),
    ],
  });
}
