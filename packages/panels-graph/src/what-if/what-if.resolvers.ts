import { assertCan, can } from '@freshfaces/access';
import { parseInput } from '@freshfaces/graph-kit';
import { z } from 'zod';
import { changeOnce } from '../change.ts';
import { fromEnum, toEnum } from '../enums.ts';
import { mustFind } from '../find.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  WhatIf as Shown,
} from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { stateNow, type WhatIf } from './what-if.ts';
import type { WhatIfs } from './what-ifs.ts';

const orNull = <T>(value: T | null | undefined): T | null => value ?? null;

function whole(from: number, to: number, what: string) {
  const sentence = `${what} must be a whole number from ${from} to ${to}.`;
  return z
    .number(sentence)
    .int(sentence)
    .min(from, sentence)
    .max(to, sentence)
    .nullish()
    .transform(orNull);
}

const startInput = z.object({
  policy: z.enum(['TURNS', 'EVEN', 'LEANING']).transform(fromEnum).nullish().transform(orNull),
  coolDownDays: whole(0, 365, 'Days of rest'),
  maxPerOrganisation: whole(1, 12, 'The most from one organisation'),
  mostTurnsAYear: whole(1, 52, 'The most turns in a year'),
});

export function whatIfQueries({
  whatIfs,
}: Pick<Panels, 'whatIfs'>): Pick<QueryResolvers, 'whatIf' | 'viewerCanTryWhatIf'> {
  return {
    async whatIf(_parent, { id }, { viewer, now }) {
      assertCan(viewer, 'rotation.try');
      const found = await whatIfs.get(id);
      return found && shown(found, now());
    },
    viewerCanTryWhatIf: (_parent, _input, { viewer }) => can(viewer, 'rotation.try'),
  };
}

export function whatIfMutations(
  panels: Panels,
  replays: WhatIfs,
): Pick<MutationResolvers, 'startWhatIf' | 'cancelWhatIf'> {
  return {
    async startWhatIf(_parent, { input }, context) {
      const { personId } = assertCan(context.viewer, 'rotation.try');
      const rules = parseInput(startInput, input);
      const gathered = await replays.gather();
      const request = { personId, action: 'rotation.try', input };
      let isNew = false;
      const id = await changeOnce(panels, context, request, async () => {
        const noted = await replays.note(gathered, rules);
        await panels.audit.record({
          at: context.now(),
          personId,
          action: 'rotation.try',
          subjectIds: [noted.id],
          content: rules,
        });
        isNew = true;
        return noted;
      });
      if (isNew) replays.begin(id, gathered);
      return shown(await mustFind(panels.whatIfs, id, 'replay'), context.now());
    },
    async cancelWhatIf(_parent, { input }, context) {
      const { personId } = assertCan(context.viewer, 'rotation.try');
      const request = { personId, action: 'rotation.stop-trying', input };
      const id = await changeOnce(panels, context, request, async () => {
        const cancelled = await replays.cancel(input.id);
        await panels.audit.record({
          at: context.now(),
          personId,
          action: 'rotation.stop-trying',
          subjectIds: [cancelled.id],
          content: null,
        });
        return cancelled;
      });
      return shown(await mustFind(panels.whatIfs, id, 'replay'), context.now());
    },
  };
}

function shown(whatIf: WhatIf, now: string): Shown {
  const { policy } = whatIf.rules;
  return {
    ...whatIf,
    state: toEnum(stateNow(whatIf, now)),
    rules: { ...whatIf.rules, policy: policy && toEnum(policy) },
  };
}
