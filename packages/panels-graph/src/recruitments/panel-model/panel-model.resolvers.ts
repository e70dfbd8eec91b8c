import { toEnum } from '../../enums.ts';
import type { RecruitmentResolvers } from '../../generated/resolvers-types.ts';
import { USUAL_MODEL } from './panel-model.ts';

/** How members and staff sit; the usual way where nothing was said. */
export const panelModelField: Pick<RecruitmentResolvers, 'panelModel'> = {
  panelModel({ panelModel }) {
    const model = panelModel ?? USUAL_MODEL;
    return {
      ...model,
      kind: toEnum(model.kind),
      chair: toEnum(model.chair),
      staffSeats: model.staffSeats.map(({ title, part }) => ({ title, part: toEnum(part) })),
    };
  },
};
