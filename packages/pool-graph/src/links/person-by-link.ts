/** Who acts where a member came by a personal link, with no account behind it. */
export function personByLink(memberId: string): string {
  return `member:${memberId}`;
}
