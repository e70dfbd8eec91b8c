import type { Opening } from '@freshfaces/fair-draw/opening';
import type { Store } from '@freshfaces/store';
import type { Vault } from '@freshfaces/vault';
import { openSecrets } from './draw-secrets.store.ts';

/**
 * What the public record of a draw seals, in its codes and with nobody's name: for an auditor, who checks with it
 * that every ticket and replacement keeps the rules (docs/record-format.md §11). Null once the secrets are gone.
 */
export async function openingForAuditor(
  store: Store,
  vault: Vault,
  drawId: string,
): Promise<Opening | null> {
  return (await openSecrets(store, vault).get(drawId))?.secrets.opening ?? null;
}
