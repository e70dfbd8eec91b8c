import type { Collection, Store } from '@freshfaces/store';
import type { Draw } from './draw.ts';
import type { DrawEntry } from './draw-entry.ts';
import type { DrawProgress } from './draw-progress.ts';
import type { PublicRecord } from './public-record.ts';

export type Draws = Collection<Draw>;

export function openDraws(store: Store): Draws {
  return store.collection<Draw>('draws', {
    indexes: [
      { name: 'claim', keys: ['claim'], unique: true },
      { name: 'recruitment', keys: ['recruitmentId', 'startedAt'] },
      { name: 'state', keys: ['state', 'startedAt'] },
      { name: 'startedBy', keys: ['startedBy', 'startedAt'] },
      { name: 'again', keys: ['isAgain', 'startedAt'] },
    ],
  });
}

export function openRecords(store: Store): Collection<PublicRecord> {
  return store.collection<PublicRecord>('draw-records', {
    indexes: [
      { name: 'published', keys: ['publishedAt'] },
      { name: 'recruitment', keys: ['recruitmentId', 'publishedAt'] },
    ],
  });
}

export function openProgress(store: Store): Collection<DrawProgress> {
  return store.collection<DrawProgress>('draw-progress', { indexes: [] });
}

export function openEntries(store: Store): Collection<DrawEntry> {
  return store.collection<DrawEntry>('draw-entries', {
    indexes: [
      { name: 'member', keys: ['memberId', 'drawnAt'] },
      { name: 'draw', keys: ['drawId', 'state'] },
      { name: 'state', keys: ['state', 'memberId'] },
      { name: 'answerBy', keys: ['state', 'answerBy'] },
      { name: 'home', keys: ['homeOrganisationId', 'state'] },
      { name: 'told', keys: ['toldAt'] },
      { name: 'moreTime', keys: ['moreTimeBecause'] },
    ],
  });
}
