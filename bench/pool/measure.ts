import type { BenchPage } from './pages.ts';

/** How long each opening of a page took, in milliseconds. */
export interface Measured {
  readonly name: string;
  readonly took: readonly number[];
  readonly faults: readonly string[];
}

/**
 * Opens the pages in rounds, each round in another order, so many a second, whether or not the ones before have answered. A page's time
 * starts when it was due, so that waiting behind a slow one counts.
 */
export async function measure(
  pages: readonly BenchPage[],
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<readonly Measured[]> {
  const took = pages.map((): number[] => []);
  const faults = pages.map((): string[] => []);
  const start = performance.now();
  const under: Promise<void>[] = [];
  for (let at = 0; at < perSecond * seconds; at++) {
    const due = start + (at * 1000) / perSecond;
    await until(due);
    const place = placeAt(at, pages.length);
    const opened = pages[place]?.open(Math.floor(at / pages.length));
    under.push(
      Promise.resolve(opened).then(
        () => void took[place]?.push(performance.now() - due),
        (error: unknown) => void faults[place]?.push(String(error)),
      ),
    );
  }
  await Promise.all(under);
  return pages.map(({ name }, place) => ({
    name,
    took: took[place] ?? [],
    faults: faults[place] ?? [],
  }));
}

/** In each round every page once; which follows which changes with the round, alike in every run. */
function placeAt(at: number, pages: number): number {
  const round = Math.floor(at / pages);
  const order = Array.from({ length: pages }, (_, page) => page).sort(
    (a, b) => turnOf(round, a) - turnOf(round, b) || a - b,
  );
  return order[at % pages] ?? 0;
}

function turnOf(round: number, page: number): number {
  return ((round + 1) * (page + 1) * 7_919) % 1_009;
}

/** The value that this share of all values do not pass. */
export function quantile(values: readonly number[], share: number): number {
  const inOrder = values.toSorted((a, b) => a - b);
  return inOrder[Math.max(0, Math.ceil(share * inOrder.length) - 1)] ?? Number.NaN;
}

async function until(due: number): Promise<void> {
  const wait = due - performance.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
}
