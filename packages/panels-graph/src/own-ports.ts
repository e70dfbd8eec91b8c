import type { PersonalDataPorts } from '@freshfaces/graph-kit';
import { type PanelFigurePorts, panelFigurePorts } from './draws/panel-figures.ts';
import { type EvidencePorts, evidencePorts } from './evidence/evidence-ports.ts';
import { type HandChangePorts, handChangePorts } from './hand-changes/hand-change-ports.ts';
import type { Panels } from './parts.ts';
import { personalDataPorts } from './personal-data/personal-data-ports.ts';
import { type PlacePorts, placePorts } from './places/place-ports.ts';
import { type RecruitmentPorts, recruitmentPorts } from './recruitments/recruitment-ports.ts';
import { type MemberMovedPort, memberMovedPort } from './services/member-moved.ts';
import { type ServicePorts, servicePorts } from './services/service-ports.ts';

/** What panels tells other domains, inside the server. */
export interface PanelsOwnPorts
  extends EvidencePorts,
    ServicePorts,
    PlacePorts,
    RecruitmentPorts,
    PanelFigurePorts,
    HandChangePorts,
    MemberMovedPort,
    PersonalDataPorts {}

export function ownPorts(panels: Panels): PanelsOwnPorts {
  return {
    ...evidencePorts(panels),
    ...servicePorts(panels),
    ...placePorts(panels),
    ...recruitmentPorts(panels),
    ...panelFigurePorts(panels),
    ...handChangePorts(panels),
    ...memberMovedPort(panels),
    ...personalDataPorts(panels),
  };
}
