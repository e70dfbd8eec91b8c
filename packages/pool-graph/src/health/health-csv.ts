import { csvText } from '@freshfaces/graph-kit';
import type { PoolHealth } from './pool-health.ts';
import { COVER_WORDS, NEED_WORDS, TO_DO_WORDS } from './words.ts';

const HEADINGS = [
  'Area',
  'Role',
  'Experience',
  'Cover',
  'Counted',
  'Trained',
  'Ready',
  'Training runs out',
  'Training booked',
];

/** Pool health as a file: a row for each area and role, then one for each need there. */
export function healthCsv({ snapshot, cover }: PoolHealth): string {
  const rows = snapshot.roles.flatMap((one) => {
    const { area, everywhere, role, trained, ready, expiring, booked } = one;
    const place = everywhere ? 'All areas' : (area ?? 'No area given');
    const start = [place, TO_DO_WORDS[role]];
    const cells = cover.filter((cell) => !everywhere && cell.area === area && cell.role === role);
    return [
      [...start, '', '', '', ...[trained, ready, expiring, booked].map(String)],
      ...cells.map((cell) => [
        ...start,
        NEED_WORDS[cell.need],
        COVER_WORDS[cell.cover],
        cell.text,
        '',
        '',
        '',
        '',
      ]),
    ];
  });
  return csvText(HEADINGS, rows);
}
