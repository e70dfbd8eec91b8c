import { PEOPLE, signIn } from './people.ts';
import { expectLoaded } from './pages.ts';
import { test } from './test.ts';
test('wide', async ({ page }) => {
  await signIn(page, PEOPLE.elmStreet);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/practice');
  await expectLoaded(page);
  console.log(
    await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((e) => e.getBoundingClientRect().right > 320)
        .map((e) => `${e.tagName}.${e.className} ${e.getBoundingClientRect().right}`)
        .join('\n'),
    ),
  );
  await page.screenshot({ path: '/tmp/f2/wide.png' });
});
