import { choose, press, tick } from '../keyboard.ts';
import { expectPage } from '../pages.ts';
import { expect } from '../test.ts';
import type { Stage } from './cast.ts';

/** Two witnesses promise shares in their browsers, everything else is published, and the shares decide. */
export async function drawWithWitnesses({ pages }: Stage, recruitment: string): Promise<void> {
  const { recruiter, lantern, northgate } = pages;
  await recruiter.goto(recruitment);
  await press(recruiter, recruiter.getByRole('link', { name: 'Go to the draw' }));
  await expectPage(recruiter, 'The draw');
  await press(recruiter, recruiter.getByRole('button', { name: 'Ask others to witness it' }));
  await tick(recruiter, recruiter.getByLabel('Lantern Housing Trust'));
  await tick(recruiter, recruiter.getByLabel('Northgate Minds'));
  await choose(recruiter, recruiter.getByLabel('One hour', { exact: true }));
  await press(recruiter, recruiter.getByRole('button', { name: 'Start the draw' }));
  await expect(recruiter.getByText('The witnesses were written to.')).toBeVisible();
  await expectPage(recruiter, 'The draw', 'one-life-gathering');

  for (const witness of [lantern, northgate]) {
    await witness.goto('/panels/witness');
    await expectPage(witness, 'Draws we witness');
    await press(witness, witness.getByRole('table').getByRole('link').first());
    await expectPage(witness, /asks you to witness a draw$/);
    await press(witness, witness.getByRole('button', { name: 'Make our share' }));
    // With the last of them the draw goes on at once.
    await expect(witness.getByRole('button', { name: 'Make our share' })).toHaveCount(0);
    await expectPage(witness, /asks you to witness a draw$/, 'one-life-promised');
  }

  // Every browser checks what was published and reveals its share by itself.
  await expect(recruiter.getByRole('table', { name: 'People on the panel' })).toBeVisible({
    timeout: 60_000,
  });
  await expectPage(recruiter, 'The draw', 'one-life-panel');
  for (const witness of [lantern, northgate]) {
    await expect(
      witness.getByText('The panel is drawn. Thank you for being a witness.'),
    ).toBeVisible();
    await expectPage(witness, /asks you to witness a draw$/, 'one-life-witnessed');
  }
}
