import { personName } from '@freshfaces/graph-kit';

/**
 * Who an invitation is signed by: the name of who sent it, or the organisation's where that name is
 * unknown, or could pass for words of ours: it came in before names had a rule.
 */
export function signedBy(inviter: string | undefined, organisation: string): string {
  return personName.safeParse(inviter).data ?? organisation;
}
