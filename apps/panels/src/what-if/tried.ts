import type { DrawPolicy } from '../generated/graphql.ts';
import { POLICY_WORDS } from '../words.ts';

/** Rules to try; null keeps what each panel asked for. */
export interface Tried {
  policy: DrawPolicy | null;
  coolDownDays: number | null;
  maxPerOrganisation: number | null;
  mostTurnsAYear: number | null;
}

export const POLICIES = Object.keys(POLICY_WORDS) as DrawPolicy[];

/** What the form says, an empty field being null; what is no whole number goes to the server as it is. */
export function triedFrom(form: FormData): Tried {
  const number = (name: string) => {
    const text = form.get(name);
    return typeof text !== 'string' || text.trim() === '' ? null : Number(text);
  };
  return {
    policy: POLICIES.find((policy) => policy === form.get('policy')) ?? null,
    coolDownDays: number('coolDownDays'),
    maxPerOrganisation: number('maxPerOrganisation'),
    mostTurnsAYear: number('mostTurnsAYear'),
  };
}

/** The rules tried, in a sentence. */
export function triedInWords(rules: Tried): string {
  const parts = [
    rules.policy && POLICY_WORDS[rules.policy].toLowerCase(),
    typeof rules.coolDownDays === 'number' && `${rules.coolDownDays} days of rest`,
    rules.maxPerOrganisation && `at most ${rules.maxPerOrganisation} from one organisation`,
    rules.mostTurnsAYear && `at most ${rules.mostTurnsAYear} turns a year`,
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? 'nothing changed' : parts.join(', ');
}
