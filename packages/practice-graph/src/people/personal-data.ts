import type { PersonalDataPorts } from '@freshfaces/graph-kit';
import { currentText } from '../entries/change-entry.ts';
import { removeEntry } from '../entries/remove-entry.ts';
import type { Practice } from '../parts.ts';
import { writtenBy } from './authors.ts';
import { SYSTEM } from './system-person.ts';

/** Practice keeps who wrote an entry, and their name beside it. */
export function personalDataPorts(practice: Practice): PersonalDataPorts {
  return {
    async personalData({ personId }) {
      if (personId === null) return [];
      const written = await writtenBy(practice, personId);
      return [
        {
          title: 'What you wrote on the practice shelves',
          why: 'So that others learn what worked, and know whom to ask.',
          keptFor: 'For good; your name goes when your account is erased',
          rows: written.map((entry) => ({
            Title: currentText(entry).title,
            'Name shown': entry.authorName,
            'Written at': entry.writtenAt,
            Withdrawn: entry.withdrawnAt !== null,
          })),
        },
      ];
    },
    async erasePersonalData({ personId }) {
      if (personId === null) return { erased: [], kept: [] };
      const { named, withdrawn } = await practice.store.transaction(() =>
        eraseAuthor(practice, personId),
      );
      return {
        erased: [
          ...(named > 0 ? ['Your name beside what you wrote on the practice shelves.'] : []),
          ...(withdrawn > 0 ? ['What you wrote there and had withdrawn.'] : []),
        ],
        kept:
          named > 0
            ? ['What you wrote there stays with your organisation, without your name.']
            : [],
      };
    },
  };
}

async function eraseAuthor({ entries, responses, audit, now }: Practice, personId: string) {
  const written = await writtenBy({ entries }, personId);
  const named = written.filter((entry) => entry.withdrawnAt === null && entry.authorName !== '');
  const withdrawn = written.filter((entry) => entry.withdrawnAt !== null);
  for (const entry of named) await entries.replace({ ...entry, authorName: '' });
  for (const { id } of withdrawn) await removeEntry({ entries, responses }, id);
  if (named.length + withdrawn.length > 0) {
    await audit.record({
      at: now(),
      personId: SYSTEM,
      action: 'practice.erase-author',
      subjectIds: [personId, ...[...named, ...withdrawn].map(({ id }) => id)],
      content: null,
    });
  }
  return { named: named.length, withdrawn: withdrawn.length };
}
