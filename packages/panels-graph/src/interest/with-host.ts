import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import type { About } from './interest-news.ts';

/** The recruitment with its organisation's name, as members are told of it. */
export async function withHost(
  { ports }: Pick<Panels, 'ports'>,
  recruitment: Recruitment,
): Promise<About> {
  const [host] = await ports.organisations({ ids: [recruitment.organisationId] });
  return { recruitment, host: host?.name ?? 'One of our partners' };
}
