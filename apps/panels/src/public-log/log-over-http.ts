/** Fetches one of the network's public addresses as JSON. Throws where it does not answer. */
export async function getJson(path: string): Promise<unknown> {
  const answer = await fetch(path, { headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
  return answer.json();
}

/** The public record of a draw, or null where there is none. Throws where the network does not answer. */
export async function recordTextOf(drawId: string): Promise<string | null> {
  const answer = await fetch(`/records/${drawId}.json`);
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`The record of ${drawId} answered ${answer.status}.`);
  return answer.text();
}
