import { coordinatorsAt } from '../coordinators-at.ts';
import type { Draw } from '../draws/draw.ts';
import type { About } from '../interest/interest-news.ts';
import { withHost } from '../interest/with-host.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { shortPanelWords } from './short-panel.ts';
import { calledOffStaffNews, shortPanelNews } from './short-panel-news.ts';

/**
 * A seat stays empty: the people who recruit, the leads of everyone on the panel and the coordinators are
 * told at once what it means and who decides. Call it in the transaction that left it empty.
 */
export async function tellOfShortPanel(
  panels: Panels,
  recruitment: Recruitment,
  draw: Pick<Draw, 'panel' | 'coverage'>,
): Promise<void> {
  const about = await withHost(panels, recruitment);
  const short = { seats: recruitment.rules.seats, filled: draw.panel.length };
  const means = shortPanelWords(short, draw);
  const { organisationId } = recruitment;
  const recruiters = { organisationIds: [organisationId], roles: ['recruiter'] } as const;
  await panels.tellStaff(
    shortPanelNews(about, short, { means, told: { ...recruiters, decides: true } }),
  );
  for (const others of await besidesTheHost(panels, draw)) {
    const told = { ...others, decides: false };
    await panels.tellStaff(shortPanelNews(about, short, { means, told }));
  }
}

/** The leads of everyone who was on it and the coordinators hear that it does not take place. */
export async function tellStaffOfCalledOff(
  panels: Panels,
  about: About,
  draw: Pick<Draw, 'panel'>,
): Promise<void> {
  for (const told of await besidesTheHost(panels, draw)) {
    await panels.tellStaff(calledOffStaffNews(about, told));
  }
}

async function besidesTheHost(panels: Panels, { panel }: Pick<Draw, 'panel'>) {
  const homes = [...new Set(panel.map(({ homeOrganisationId }) => homeOrganisationId))].sort();
  return [
    { organisationIds: homes, roles: ['involvement-lead'] },
    { organisationIds: await coordinatorsAt(panels), roles: ['coordinator'] },
  ] as const;
}
