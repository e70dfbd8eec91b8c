import { AsyncLocalStorage } from 'node:async_hooks';

/** What is done to one check: nothing is asked any more, or the answer is turned round. */
type Mode = 'removed' | 'inverted';

/** Which check is broken now, and how. */
export interface Mutant {
  readonly id: number;
  readonly mode: Mode;
}

/** What the rewritten code calls, and what switches it. */
interface Access {
  mutant: Mutant | null;
  /** Told of every check that is come to. */
  onCheck: (id: number) => void;
  call<R>(id: number, check: () => R): R;
  if(id: number, test: () => boolean | Promise<boolean>): boolean | Promise<boolean>;
  mode(): Mode | null;
}

declare global {
  var access: Access;
}

const modes = new AsyncLocalStorage<Mode>();

/** `ACCESS_MUTANT=7:removed` breaks a check in a process of its own, such as a package's tests. */
function mutantOfEnvironment(): Mutant | null {
  const [id, mode] = (process.env['ACCESS_MUTANT'] ?? '').split(':');
  return id && mode ? { id: Number(id), mode: mode as Mode } : null;
}

globalThis.access ??= {
  mutant: mutantOfEnvironment(),
  onCheck: () => undefined,
  call(id, check) {
    this.onCheck(id);
    const { mutant } = this;
    if (mutant?.id !== id) return check();
    const { mode } = mutant;
    const broken = modes.run(mode, check);
    if (typeof broken === 'boolean') return (mode === 'removed' || !check()) as typeof broken;
    if (!(broken instanceof Promise)) return broken;
    return broken.then(async (each: unknown) =>
      typeof each === 'boolean' ? mode === 'removed' || !(await check()) : each,
    ) as typeof broken;
  },
  if(id, test) {
    this.onCheck(id);
    const { mutant } = this;
    if (mutant?.id !== id) return test();
    if (mutant.mode === 'removed') return false;
    const answer = test();
    return typeof answer === 'boolean' ? !answer : answer.then((each) => !each);
  },
  mode: () => modes.getStore() ?? null,
};
