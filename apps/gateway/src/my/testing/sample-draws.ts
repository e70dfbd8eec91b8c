/** What the graph answers of a member's days and draws, as their pages ask it. */
export function sampleDraws() {
  const organisation = { id: 'harbour', name: 'Harbour Homes' };
  return {
    MyPagesDates: {
      myDraws: {
        nodes: [
          {
            drawId: 'draw-1',
            organisation,
            dates: {
              state: 'ASKED' as string,
              daysNeeded: 1,
              days: ['2026-12-08', '2026-12-09'],
              choices: null as { day: string; part: string }[] | null,
              answerBy: '2026-12-01T23:59:00.000Z' as string | null,
              startsAt: null as string | null,
              endsAt: null as string | null,
              isOver: false,
              viewerCanChoose: true,
              calendarFile: null as { name: string; text: string } | null,
            },
          },
        ],
      },
    },
    MyPagesWhyNot: {
      whyNotDrawn: {
        endCursor: null as string | null,
        nodes: [
          {
            drawId: 'draw-1',
            post: 'Peer mentor',
            organisation,
            at: '2026-11-10T09:00:00.000Z',
            wasInIt: true,
            answer: 'You were in it, and you were drawn.',
            rules: [{ passed: true, sentence: 'You said yes to this draw.' }],
          },
          {
            drawId: 'draw-2',
            post: 'Cook',
            organisation,
            at: '2026-10-10T09:00:00.000Z',
            wasInIt: false,
            answer: 'You were not in it. You did not say yes to this draw.',
            rules: [
              { passed: false, sentence: 'You did not say yes to this draw.' },
              { passed: true, sentence: 'You had done the training for it.' },
            ],
          },
        ],
      },
    },
    MyPagesProof: {
      myDraw: {
        drawId: 'draw-1',
        post: 'Peer mentor',
        organisation,
        drawnAt: '2026-11-10T09:00:00.000Z',
        outcome: 'NOT_DRAWN',
        chanceInWords: '3 in 20',
        turnsCounted: 2,
        fewerTurnsFirst: true,
        poolSize: 40,
        sameChance: 12 as number | null,
        fingerprint: 'ab12'.repeat(16),
        receipt: '{"leaf":7}',
      },
    },
  };
}
