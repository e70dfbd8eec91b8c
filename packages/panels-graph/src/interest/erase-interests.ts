import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import { counted } from './interest-rules.ts';

/** Forgets that a member was asked about anything, and what they said; while it is on, the counts follow. */
export async function eraseInterests(panels: Panels, memberId: string): Promise<void> {
  const { store, interests, interestWindows } = panels;
  for (const { id } of await findAll(interests, { where: { memberId } })) {
    await store.transaction(async () => {
      const row = await interests.get(id);
      if (!row) return;
      await interests.remove(id);
      const window = await interestWindows.get(row.windowId);
      if (!window || window.closedAt !== null) return;
      const rest = counted(window, row.answer, null);
      await interestWindows.replace({ ...rest, asked: rest.asked - 1 });
    });
  }
}
