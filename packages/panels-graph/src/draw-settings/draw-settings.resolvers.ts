import { assertCan, can } from '@freshfaces/access';
import { parseInput } from '@freshfaces/graph-kit';
import { z } from 'zod';
import { changeOnce } from '../change.ts';
import { fromEnum, toEnum } from '../enums.ts';
import type {
  DrawSettingsResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { type DrawSettings, drawSettings, POLICIES } from './draw-settings.ts';

const settingsInput = z.object({
  policies: z
    .array(z.enum(['TURNS', 'EVEN', 'LEANING']).transform(fromEnum))
    .min(1, 'Allow at least one way to share chances.'),
});

export function drawSettingsQuery(panels: Panels): Pick<QueryResolvers, 'drawSettings'> {
  return {
    drawSettings(_parent, _input, { viewer }) {
      assertCan(viewer, 'recruitment.read');
      return drawSettings(panels.drawSettings);
    },
  };
}

export function drawSettingsMutation(
  panels: Panels,
): Pick<MutationResolvers, 'changeDrawSettings'> {
  return {
    async changeDrawSettings(_parent, { input }, context) {
      const wanted = parseInput(settingsInput, input);
      const { personId } = assertCan(context.viewer, 'draw.set-policies');
      const request = { personId, action: 'draw.set-policies', input };
      await changeOnce(panels, context, request, () =>
        changeSettings(panels, personId, wanted.policies),
      );
      return drawSettings(panels.drawSettings);
    },
  };
}

/** In the order in which they are always shown, each once. Call it in a transaction. */
async function changeSettings(
  { drawSettings: kept, audit, now }: Panels,
  personId: string,
  wanted: readonly string[],
): Promise<DrawSettings> {
  const policies = POLICIES.filter((policy) => wanted.includes(policy));
  const at = now();
  const next: DrawSettings = { id: 'network', policies, changedAt: at };
  const before = await kept.get('network');
  const changed = before
    ? await kept.replace({ ...next, version: before.version })
    : await kept.insert(next);
  await audit.record({
    at,
    personId,
    action: 'draw.set-policies',
    subjectIds: ['network'],
    content: policies,
  });
  return changed;
}

export const drawSettingsFields: DrawSettingsResolvers = {
  policies: ({ policies }) => policies.map(toEnum),
  viewerCanChange: (_settings, _input, { viewer }) => can(viewer, 'draw.set-policies'),
};
