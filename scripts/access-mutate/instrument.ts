import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Check, findChecks, findHelpers } from './find-checks.ts';

/** A check and where it is. */
export interface Site extends Check {
  readonly id: number;
  readonly path: string;
  /** `packages/pool-graph` */
  readonly home: string;
}

/** Where access is checked. */
const HOMES = [
  'packages/commissioning-graph',
  'packages/panels-graph',
  'packages/people-graph',
  'packages/pool-graph',
  'packages/practice-graph',
  'apps/gateway',
];

const NOT_CODE = /\.test\.ts$|\/testing\/|\/generated\/|\/matrix\//u;

/** Finds every check under the homes and rewrites the files, so that one at a time can be switched. */
export function instrument(folder: string): readonly Site[] {
  const sites: Site[] = [];
  for (const home of HOMES) {
    const paths = globSync(`${home}/src/**/*.ts`, { cwd: folder }).filter(
      (path) => !NOT_CODE.test(path),
    );
    const files = new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
    const helpers = findHelpers(files);
    for (const [path, text] of files) {
      const here = findChecks(path, text, helpers).map(
        (check, at): Site => ({ ...check, path, home, id: sites.length + at }),
      );
      sites.push(...here);
      if (here.length > 0) writeFileSync(join(folder, path), rewritten(text, here));
    }
  }
  const policy = join(folder, 'packages/access/src/policy/can.ts');
  writeFileSync(policy, switchable(folder, readFileSync(policy, 'utf8')));
  return sites;
}

/** `can(…)` → `globalThis.access.call(7, () => can(…))`, from the last place to the first. */
function rewritten(text: string, sites: readonly Site[]): string {
  const insertions = sites.flatMap(({ id, kind, start, end, awaits }) => {
    const head = awaits ? `(await globalThis.access.${kind}(${id}, async () => (` : '';
    const plain = `globalThis.access.${kind}(${id}, () => (`;
    return [
      { at: start, inner: end - start, text: head || plain },
      { at: end, inner: -(end - start), text: awaits ? ')))' : '))' },
    ];
  });
  // Where two meet, a closing one goes before an opening one, and the wider encloses the narrower.
  const ordered = insertions.sort((a, b) => b.at - a.at || a.inner - b.inner);
  let changed = text;
  for (const { at, text: inserted } of ordered) {
    changed = changed.slice(0, at) + inserted + changed.slice(at);
  }
  return changed;
}

/** The policy itself, led by the switch that `switch.ts` puts into `globalThis.access`. */
function switchable(folder: string, text: string): string {
  const renamed = text
    .replace('export function can(', 'function decide(')
    .replace('export function assertCan(', 'function insist(')
    .replace('if (!can(viewer', 'if (!decide(viewer');
  if (!renamed.includes('function insist(') || !renamed.includes('if (!decide(')) {
    throw new Error('The policy is not written as the mutants expect; see scripts/access-mutate.');
  }
  return `import ${JSON.stringify(pathToFileURL(join(folder, 'scripts/access-mutate/switch.ts')).href)};
${renamed}
const NOBODY = { personId: 'nobody', name: 'Nobody', roles: [], memberId: null };
export function can(viewer: Viewer | null, action: Action, subject: Subject = {}): boolean {
  const mode = globalThis.access.mode();
  if (mode === 'removed') return true;
  return decide(viewer, action, subject) !== (mode === 'inverted');
}
export function assertCan(viewer: Viewer | null, action: Action, subject: Subject = {}): Viewer {
  const mode = globalThis.access.mode();
  if (mode === 'removed') return viewer ?? NOBODY;
  if (mode !== 'inverted') return insist(viewer, action, subject);
  if (!viewer || !decide(viewer, action, subject)) return viewer ?? NOBODY;
  throw new Problem('NOT_ALLOWED', 'Your role does not allow this.');
}
`;
}
