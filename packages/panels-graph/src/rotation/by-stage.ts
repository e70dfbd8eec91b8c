import { toEnum } from '../enums.ts';
import type { StageTurns } from '../generated/resolvers-types.ts';
import { SERVICE_STAGES, type Service } from '../services/service.ts';
import { countTurns } from '../services/turns.ts';

/** Turns and different people at each stage, stages nobody served at left out (R61). */
export function byStage(services: readonly Service[]): StageTurns[] {
  return SERVICE_STAGES.flatMap((stage) => {
    const there = services.filter((service) => service.stage === stage);
    if (there.length === 0) return [];
    return { stage: toEnum(stage), turns: there.length, people: countTurns(there).size };
  });
}
