import type { RsbuildPlugin, Rspack } from '@rsbuild/core';

/** A part of the federation runtime as its plugin names it: the CommonJS build, which can't be shaken. */
const COMMONJS = /^(.*[\\/]@module-federation[\\/].*)\.cjs$/u;

/** Bundles the federation runtime from its ES modules, once, so that what nobody calls is left out. */
export function leanFederation(): RsbuildPlugin {
  return {
    name: 'freshfaces:lean-federation',
    setup({ modifyRspackConfig }) {
      modifyRspackConfig((_config, { appendPlugins, rspack }) => {
        appendPlugins([
          new rspack.NormalModuleReplacementPlugin(COMMONJS, (data) => {
            data.request = data.request.replace(COMMONJS, '$1.js');
          }),
          { apply: aliasModules },
        ]);
      });
    },
  };
}

/** The plugin sets its aliases while it is applied, so they are changed after that. */
function aliasModules({ hooks, options }: Rspack.Compiler): void {
  hooks.afterPlugins.tap({ name: 'freshfaces:lean-federation', stage: 100 }, () => {
    options.resolve.alias = Object.fromEntries(
      Object.entries(options.resolve.alias || {}).map(([name, target]) => [
        name,
        typeof target === 'string' ? target.replace(COMMONJS, '$1.js') : target,
      ]),
    );
  });
}
