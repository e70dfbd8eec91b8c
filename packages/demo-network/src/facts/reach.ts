import type { MemberName } from '@freshfaces/pool-graph';

const STREETS = ['Quay Street', 'Mill Lane', 'Station Road', 'Orchard Way', 'Chapel Hill'];

/**
 * How each member of the demo wants to hear from the network: most by e-mail, one in nine by post, one in
 * seven by phone. Addresses and numbers are nobody's (Ofcom keeps 01632 960 free for stories).
 * @param place of the member, from 0.
 */
export function reachOf(
  place: number,
  email: string,
): Pick<MemberName, 'email' | 'phone' | 'postalAddress' | 'route'> {
  const street = STREETS[place % STREETS.length] ?? '';
  const post = { route: 'POST', email: null, phone: null } as const;
  if (place % 9 === 4)
    return { ...post, postalAddress: `${place + 1} ${street}\nWexcombe\nWX1 2AB` };
  const phone = `01632 960${String(place).padStart(3, '0')}`;
  if (place % 7 === 6) return { route: 'PHONE', email: null, phone, postalAddress: null };
  return { route: 'EMAIL', email, phone: null, postalAddress: null };
}
