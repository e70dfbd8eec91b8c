import type { DrawRecord, Revealed } from '@freshfaces/fair-draw/record';
import type { KeptShare } from './share-keeper.ts';

/** What was published about a draw, as JSON texts. */
export interface PublishedDraw {
  record: string;
  shares?: string | null | undefined;
}

/** Whose share is looked for. */
export interface OwnShare {
  sourceId: string;
  /** The hash that was given before. */
  commitment: string;
  revealedAt?: string | null | undefined;
}

/** One thing that was checked, in a sentence. */
export interface ShareFinding {
  holds: boolean;
  sentence: string;
}

/**
 * Whether one's own share is in the public record, as it was promised and revealed. Checked in the browser,
 * from what is published and what the browser itself kept.
 */
export async function shareVerdict(
  { record: text, shares }: PublishedDraw,
  own: OwnShare,
  kept: KeptShare | null,
): Promise<ShareFinding[]> {
  const record = JSON.parse(text) as Partial<DrawRecord> &
    Pick<DrawRecord, 'committed' | 'commitment'>;
  const source = record.committed.entropy.find(({ id }) => id === own.sourceId);
  const bound = source?.kind === 'committed-share' && source.commitment === own.commitment;
  const revealed = record.reveal ?? (shares ? (JSON.parse(shares) as readonly Revealed[]) : null);
  return [
    finding(
      bound,
      'Your promise was in what was published before the draw.',
      'Your promise is not in what was published. Tell the coordinator.',
    ),
    ...(kept?.revealedFor
      ? [
          finding(
            kept.revealedFor === record.commitment,
            'This is the draw for which this browser revealed your share.',
            'This is not the draw for which this browser revealed your share: you were shown another one. Tell the coordinator.',
          ),
        ]
      : []),
    ...(revealed ? [await revealFinding(revealed, own)] : []),
    ...(kept?.sawSharesAt
      ? [finding(true, 'This browser saw every share published before the beacon spoke.', '')]
      : []),
  ];
}

async function revealFinding(revealed: readonly Revealed[], own: OwnShare): Promise<ShareFinding> {
  const value = revealed.find(({ id }) => id === own.sourceId)?.value ?? null;
  if (value === null) {
    return own.revealedAt
      ? finding(
          false,
          '',
          'Your share was left out, although you revealed it. Tell the coordinator.',
        )
      : finding(false, '', 'Your share was left out, because it was not revealed in time.');
  }
  const { shareCommitment } = await import('@freshfaces/fair-draw/commit');
  return finding(
    shareCommitment(own.sourceId, value) === own.commitment,
    'Your share is in the public record, exactly as you promised it.',
    'The share in the public record is not yours. Tell the coordinator.',
  );
}

function finding(holds: boolean, yes: string, no: string): ShareFinding {
  return { holds, sentence: holds ? yes : no };
}
