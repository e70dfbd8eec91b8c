import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A folder like `apps` with a built shell and pool, and no other area. */
export function writeTestApps(operations: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'freshfaces-apps-'));
  const list = operations.map((text) => [hashOf(text), text]);
  const files = {
    'shell/dist/index.html':
      '<!doctype html><script type="application/json" id="freshfaces-areas">__FRESHFACES_AREAS__</script>',
    'shell/dist/assets/index.0123456789.js': `// ${'shell '.repeat(1_000)}`,
    'shell/src/generated/persisted-documents.json': JSON.stringify(Object.fromEntries(list)),
    'pool/dist/mf-manifest.json': JSON.stringify({
      exposes: [{ assets: { js: { sync: ['area.0123456789.js'] }, css: { sync: [] } } }],
    }),
    'pool/dist/area.0123456789.js': '// pool',
    'pool/dist/area.0123456789.js.br': brotliCompressSync('// pool, compressed by the build'),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
