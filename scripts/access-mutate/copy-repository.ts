import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A copy of the working tree outside it, on the same installed packages. */
export interface Copy {
  readonly folder: string;
  remove(): void;
}

/** Copies what git knows or would add; the links of pnpm keep pointing within the copy. */
export function copyRepository(root: string): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'freshfaces-mutants-'));
  const list = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  for (const path of list.split('\0').filter((each) => each && existsSync(join(root, each)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const links of globSync('{packages,apps}/*/node_modules', { cwd: root })) {
    cpSync(join(root, links), join(folder, links), { recursive: true, verbatimSymlinks: true });
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
