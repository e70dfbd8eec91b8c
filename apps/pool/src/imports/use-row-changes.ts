import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { newKey } from '@freshfaces/web-kit/client';
import { plural } from '@freshfaces/web-kit/format';
import type { ImportCellInput, LeftOutReason } from '../generated/graphql.ts';
import { LEAVE_OUT_ROW, MEND_ROW } from './import-operations.ts';

export interface RowChanges {
  mend(number: number, cells: ImportCellInput[], someoneElse: boolean): Promise<void>;
  /** Null takes the row back in. */
  leaveOut(number: number, reason: LeftOutReason | null): Promise<void>;
}

/** Changes rows of one import, reads it again, and says what came of it. */
export function useRowChanges(
  area: AreaProps,
  importId: string,
  readAgain: () => Promise<unknown>,
): RowChanges {
  const [mend] = useMutation(MEND_ROW);
  const [leaveOut] = useMutation(LEAVE_OUT_ROW);

  async function tell(words: string, left: number | undefined) {
    await readAgain();
    area.announce(`${words} ${plural(left ?? 0, 'row')} to put right.`);
  }
  return {
    async mend(number, cells, someoneElse) {
      const input = { idempotencyKey: newKey(), importId, number, cells, someoneElse };
      const { data } = await mend({ variables: { input } });
      await tell(`Row ${number} was checked.`, data?.mendImportRow.problemRowCount);
    },
    async leaveOut(number, reason) {
      const input = { idempotencyKey: newKey(), importId, number, reason };
      const { data } = await leaveOut({ variables: { input } });
      const words = reason ? `Row ${number} is left out.` : `Row ${number} is back in.`;
      await tell(words, data?.leaveOutImportRow.problemRowCount);
    },
  };
}
