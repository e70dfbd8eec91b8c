import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags for a browser without a network, a sandbox user or a graphics card. */
export const LAUNCH_ARGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-zygote',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Where a Chromium is: `CHROMIUM_PATH`, else the system's, else the one inside the npm package, unpacked with
 * the libraries and fonts a bare machine lacks. `FRESHFACES_BROWSER=bundled` asks for the last one.
 */
export async function chromiumPath(): Promise<string> {
  const wished = process.env['CHROMIUM_PATH'];
  if (wished) return wished;
  const found = SYSTEM.find((path) => existsSync(path));
  if (found && process.env['FRESHFACES_BROWSER'] !== 'bundled') return found;
  const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin');
  const libraries = await inflate(join(bin, 'al2023.tar.br'));
  setupLambdaEnvironment(join(libraries, 'lib'));
  return chromium.executablePath();
}
