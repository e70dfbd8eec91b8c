import { AREAS } from './areas.ts';
import { expectLoaded } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { expect, test } from './test.ts';

/** DESIGN.md §4: the first load of an area, everything included, compressed. */
const MOST_BYTES = 200_000;

for (const { name, path } of [
  ...AREAS.map(({ name }) => ({ name, path: `/${name}` })),
  { name: 'a public record', path: '/panels/records' },
]) {
  test(`the first load of ${name} carries less than 200 kB of script`, async ({
    page,
    browser,
  }) => {
    await signIn(page, PEOPLE.coordinator);
    const storageState = await page.context().storageState();
    const fresh = await browser.newContext({ storageState });
    const first = await fresh.newPage();
    const network = await fresh.newCDPSession(first);
    await network.send('Network.enable');
    const scripts = new Set<string>();
    let bytes = 0;
    network.on('Network.responseReceived', ({ type, requestId }) => {
      if (type === 'Script') scripts.add(requestId);
    });
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength;
    });
    await first.goto(path);
    await expectLoaded(first);
    await fresh.close();
    test.info().annotations.push({ type: 'script', description: `${Math.round(bytes / 1000)} kB` });
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });
}
