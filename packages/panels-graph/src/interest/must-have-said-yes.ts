import type { Verdict } from '@freshfaces/fair-draw/eligibility';

/**
 * Only a yes enters the draw; a no, a wish to talk and silence are one and the same to it (R55).
 * @param saidYes null while nobody was asked: then everyone passes.
 */
export function mustHaveSaidYes(memberId: string, saidYes: ReadonlySet<string> | null): Verdict {
  const passes = saidYes === null || saidYes.has(memberId);
  return {
    rule: 'mustHaveSaidYes',
    passes,
    sentence: passes
      ? 'You said yes to this one, or nobody was asked yet.'
      : 'You have not said yes to this one.',
  };
}
