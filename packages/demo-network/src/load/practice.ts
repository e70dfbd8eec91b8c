import { newEntry, openPracticeEntries } from '@freshfaces/practice-graph';
import type { Store } from '@freshfaces/store';
import { instantIn } from '../days.ts';
import { PRACTICE } from '../facts/practice.ts';
import { STAFF } from '../facts/staff.ts';
import { demoId } from '../identity.ts';
import { staffId } from './people.ts';

/** Written by someone of the organisation who can be signed in as, else by a colleague without an account. */
export async function loadPractice(store: Store, now: string): Promise<void> {
  await openPracticeEntries(store).insertMany(
    PRACTICE.map(({ organisation, daysAgo, ...text }) => {
      const author = STAFF.find((one) => one.organisation === organisation);
      return newEntry({
        id: demoId('practice', text.title),
        organisationId: demoId('organisation', organisation),
        authorId: author ? staffId(author.name) : demoId('person', `former ${organisation}`),
        authorName: author?.name ?? 'A former colleague',
        text: { ...text, nothingYet: null },
        now: instantIn(now, -daysAgo),
      });
    }),
  );
}
