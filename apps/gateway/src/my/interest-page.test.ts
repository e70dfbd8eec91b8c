import { describe, expect, test } from 'vitest';
import { pageText } from './html/page.ts';
import { DONE_WORDS } from './my.ts';
import { homePage } from './pages/home.ts';
import { interestPage } from './pages/interest.ts';
import { sampleAnswers } from './testing/sample-answers.ts';
import { type Changed, sampleMy } from './testing/sample-my.ts';

const ID = { id: 'post-1' };
const FRAME = { look: { easy: false, large: false }, here: '/my/here', finish: null };

type Interest = ReturnType<typeof sampleAnswers>['MyPagesInterests']['myInterests'][number];

async function shown(change: Partial<Interest> = {}): Promise<string> {
  const answers = sampleAnswers();
  const [interest] = answers.MyPagesInterests.myInterests;
  if (interest) Object.assign(interest, change);
  return pageText(await interestPage.show(sampleMy(answers), ID), FRAME);
}

describe('the page on which a member says whether they want to be in a draw', () => {
  test('R162, R77, R169: shows every fact before yes, no and “I want to talk first”', async () => {
    const page = await shown();
    const facts = sampleAnswers().MyPagesInterests.myInterests[0]?.facts ?? [];
    const asked = page.indexOf('value="yes"');
    for (const { heading, text } of facts) {
      expect(page.indexOf(heading)).toBeLessThan(asked);
      expect(page).toContain(text);
    }
    expect(page).toContain('value="talk"');
    expect(page).toContain('value="no"');
    expect(page).toContain('A no never counts against you');
  });

  test('R55: sends what was pressed, and with a no that they are not to be asked again', async () => {
    const changed: Changed[] = [];
    const my = sampleMy(sampleAnswers(), changed);
    expect(await interestPage.act?.(my, ID, { key: 'k1', answer: 'talk' })).toEqual({
      done: 'answered',
    });
    await interestPage.act?.(my, ID, { key: 'k2', answer: 'no', 'not-again': 'yes' });
    expect(changed.map(({ input }) => [input['answer'], input['notAgain']])).toEqual([
      ['TALK', false],
      ['NO', true],
    ]);
    await expect(interestPage.act?.(my, ID, { key: 'k3' })).rejects.toThrow(
      'Please press yes or no',
    );
    expect(changed).toHaveLength(2);
  });

  test('R55: after an answer the page says what was said once', async () => {
    const standing = ['You said yes. You will be in the draw.'];
    const my = sampleMy(sampleAnswers());
    const { done = 'left' } =
      (await interestPage.act?.(my, ID, { key: 'k4', answer: 'yes' })) ?? {};
    const answers = sampleAnswers();
    const [interest] = answers.MyPagesInterests.myInterests;
    if (interest) Object.assign(interest, { standing, answer: 'YES' });
    const page = await interestPage.show(sampleMy(answers), ID);
    const text = pageText(page, { ...FRAME, done: DONE_WORDS[done] });
    expect(text.split('You said yes')).toHaveLength(2);
    expect(text).toContain('We have your answer.');
  });

  test('R55: once the time is over a yes can still be taken back, and nothing else', async () => {
    const page = await shown({ answer: 'YES', mayAnswer: 'NO_ONLY' });
    expect(page).toContain('value="no"');
    expect(page).not.toMatch(/value="(?:yes|talk)"[^>]*>(?:Yes|I want)/);
    expect(await shown({ mayAnswer: 'NOTHING' })).not.toContain('<button');
  });

  test('R158: waits on their first page until they answered', async () => {
    const home = async (answers: ReturnType<typeof sampleAnswers>) =>
      pageText(await homePage.show(sampleMy(answers), { id: '' }), FRAME);
    expect(await home(sampleAnswers())).toContain('/my/interest/post-1');
    const answered = sampleAnswers();
    const [interest] = answered.MyPagesInterests.myInterests;
    if (interest) interest.answer = 'NO';
    expect(await home(answered)).not.toContain('/my/interest/post-1');
  });
});
