import { pluginModuleFederation } from '@module-federation/rsbuild-plugin';
import { defineConfig, type RsbuildConfig } from '@rsbuild/core';
import { pluginReact } from '@rsbuild/plugin-react';
import { AREAS, type AreaName, SHELL_IN_DEVELOPMENT } from './areas.ts';
import { inlineOperations } from './inline-operations.ts';
import { leanFederation } from './lean-federation.ts';
import { precompress } from './precompress.ts';
import { consumed } from './shared.ts';

/**
 * The build of one area: `dist/mf-manifest.json`, `dist/remoteEntry.js` and hashed assets that work
 * from any address, so that an area can be built and deployed alone.
 *
 * @param name the area's name: its folder under `apps`, and the remote's name
 */
export function areaBuild(name: AreaName): RsbuildConfig {
  const port = AREAS.find((area) => area.name === name)?.port ?? 0;
  return defineConfig({
    source: { entry: { index: './src/index.tsx' } },
    output: {
      assetPrefix: 'auto',
      distPath: { root: 'dist' },
      polyfill: 'off',
      cleanDistPath: true,
    },
    tools: { htmlPlugin: false },
    server: { port, strictPort: true, printUrls: false, cors: { origin: SHELL_IN_DEVELOPMENT } },
    dev: { assetPrefix: `http://localhost:${port}/` },
    plugins: [
      pluginReact(),
      precompress(),
      leanFederation(),
      inlineOperations(),
      pluginModuleFederation({
        name,
        filename: 'remoteEntry.js',
        exposes: { './area': './src/index.tsx' },
        shared: consumed(),
        shareStrategy: 'loaded-first',
        dts: false,
        experiments: {
          externalRuntime: true,
          optimization: { target: 'web', disableRemote: true },
        },
      }),
    ],
  });
}
