import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { RsbuildPlugin } from '@rsbuild/core';

const compress = promisify(brotliCompress);

/** Files whose name says what is in them: they never change, so their compressed twin never goes stale. */
const HASHED = /\.[0-9a-f]{8,}\.(?:js|css|svg)$/u;

/** Writes `<file>.br` beside every hashed file, as small as Brotli can; the gateway sends these. */
export function precompress(): RsbuildPlugin {
  return {
    name: 'freshfaces:precompress',
    setup({ context, onAfterBuild }) {
      onAfterBuild(async () => {
        const files = await readdir(context.distPath, { recursive: true });
        await Promise.all(
          files
            .filter((file) => HASHED.test(file))
            .map(async (file) => {
              const path = join(context.distPath, file);
              await writeFile(`${path}.br`, await compress(await readFile(path)));
            }),
        );
      });
    },
  };
}
