import type { Recruitment } from './recruitment.ts';

type Post = Pick<Recruitment, 'organisationId' | 'post' | 'team' | 'contractId'>;

/**
 * Is it the same post set up once more? The same organisation and title, whatever its capitals, accents and
 * punctuation; and where both name a service, or both a contract, the same one. Leaving one out makes no new
 * post (docs/adr/0022).
 */
export function isSamePost(one: Post, other: Post): boolean {
  return (
    one.organisationId === other.organisationId &&
    titleOf(one) === titleOf(other) &&
    isSameOrUnsaid(one.team, other.team) &&
    isSameOrUnsaid(one.contractId, other.contractId)
  );
}

function titleOf({ post }: Post): string {
  return post
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isSameOrUnsaid(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}
