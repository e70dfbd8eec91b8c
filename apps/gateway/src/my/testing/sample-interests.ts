/** What the graph answers of the draws a member was asked about, as their pages ask it. */
export function sampleInterests() {
  return {
    MyPagesInterests: {
      myInterests: [
        {
          id: 'post-1:1:amina',
          recruitmentId: 'post-1',
          post: 'Night worker',
          organisation: { id: 'harbour', name: 'Harbour Homes' },
          facts: [
            { heading: 'Who is hiring', text: 'Harbour Homes', link: null },
            { heading: 'The job', text: 'Keeps the house safe at night.', link: null },
            { heading: 'What you do', text: 'You meet the people who want the job.', link: null },
            { heading: 'How long it takes', text: 'About 5 hours in all.', link: null },
            { heading: 'When', text: 'On 8 December.', link: null },
            {
              heading: 'What you get',
              text: 'You get £75. You can take less, or nothing.',
              link: null,
            },
            {
              heading: 'How much you can change',
              text: 'Your score counts as much as the score of anyone else.',
              link: null,
            },
            { heading: 'The guide', text: 'We show you the questions first.', link: null },
          ],
          closesOn: '2026-12-01',
          answer: null as 'YES' | 'NO' | 'TALK' | null,
          notAgain: false,
          mayAnswer: 'ANYTHING' as string,
          standing: [] as string[],
          viewerCanAnswer: true,
        },
      ],
    },
  };
}
