import type {
  MemberStage,
  MembersInvitationInput,
  PanelWay,
  SayOfMembers,
} from '../../generated/graphql.ts';

/** What members are told before they say yes, as the form holds it: figures as they were typed. */
export interface FactsDraft {
  stages: MemberStage[];
  doing: string;
  hours: string;
  pounds: string;
  expenses: string;
  say: SayOfMembers | '';
  sharePercent: string;
  influence: string;
  way: PanelWay | '';
  where: string;
  guide: string;
  contact: string;
}

/** Short-listing and interviews by the same people (R57), about five hours (R169). */
export const NO_FACTS: FactsDraft = {
  stages: ['SHORT_LISTING', 'INTERVIEWS'],
  doing: '',
  hours: '',
  pounds: '',
  expenses: '',
  say: '',
  sharePercent: '',
  influence: '',
  way: '',
  where: '',
  guide: '',
  contact: '',
};

/** `75.50` as 7550 pence, exactly; null where it is empty, NaN where it is no amount. */
export function penceOf(pounds: string): number | null {
  const typed = pounds.trim().replace(/^£/, '');
  if (typed === '') return null;
  const amount = /^(\d{1,4})(?:\.(\d{2}))?$/.exec(typed);
  return amount ? Number(amount[1]) * 100 + Number(amount[2] ?? 0) : Number.NaN;
}

/** 7550 pence as `75.50`, whole pounds as `75`. */
export function poundsOf(pence: number | null | undefined): string {
  if (pence === null || pence === undefined) return '';
  const rest = pence % 100;
  const whole = String((pence - rest) / 100);
  return rest === 0 ? whole : `${whole}.${String(rest).padStart(2, '0')}`;
}

/** A figure as it was typed; null where it is empty, NaN where it is none. */
export function figureOf(typed: string): number | null {
  return typed.trim() === '' ? null : Number(typed);
}

/** The facts as the graph takes them. */
export function factsInput(facts: FactsDraft): MembersInvitationInput {
  const { pounds, hours, say, sharePercent, way, ...texts } = facts;
  return {
    ...texts,
    hours: figureOf(hours),
    rewardPence: penceOf(pounds),
    say: say || null,
    sharePercent: say === 'SHARE' ? figureOf(sharePercent) : null,
    way: way || null,
  };
}

/** Facts that were saved, as the form holds them. */
export function factsDraft(saved: MembersInvitationInput | null | undefined): FactsDraft {
  if (!saved) return NO_FACTS;
  const { stages, doing, expenses, influence, where, guide, contact } = saved;
  return {
    stages: [...stages],
    doing,
    expenses,
    influence,
    where,
    guide,
    contact,
    hours: saved.hours?.toString() ?? '',
    pounds: poundsOf(saved.rewardPence),
    say: saved.say ?? '',
    sharePercent: saved.sharePercent?.toString() ?? '',
    way: saved.way ?? '',
  };
}
