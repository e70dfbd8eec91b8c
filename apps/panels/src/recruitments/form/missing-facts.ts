import type { Draft, FormStep } from './draft.ts';

/** What must still be said before members can be asked, with the page it is on (R56, R77, R162, R169). */
export function missingIn({
  facts,
}: Pick<Draft, 'facts'>): readonly { readonly step: FormStep; readonly what: string }[] {
  const demands: readonly (readonly [given: boolean, step: FormStep, what: string])[] = [
    [facts.stages.length > 0, 'work', 'at which stages members take part'],
    [facts.doing.trim() !== '', 'work', 'what members do'],
    [facts.hours.trim() !== '', 'work', 'how long it takes'],
    [facts.pounds.trim() !== '', 'reward', 'what the reward is'],
    [facts.expenses.trim() !== '', 'reward', 'what else is paid or seen to'],
    [facts.way !== '', 'place', 'whether it is in person or online'],
    [facts.where.trim() !== '', 'place', 'where it is'],
    [facts.say !== '', 'say', 'how members’ views count'],
    [facts.influence.trim() !== '', 'say', 'what will change because of them'],
    [facts.guide.trim() !== '', 'guide', 'the guide'],
    [facts.contact.trim() !== '', 'guide', 'whom they can ask'],
  ];
  return demands.flatMap(([given, step, what]) => (given ? [] : [{ step, what }]));
}
