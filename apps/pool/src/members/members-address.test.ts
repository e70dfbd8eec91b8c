import { expect, test } from 'vitest';
import { filterOf, pageLinks, readAddress, writeAddress } from './members-address.ts';

const all = readAddress({ search: '', hash: '' });

test('a name someone searched for stays behind the #, which browsers do not send', () => {
  const [sent, kept] = writeAddress({ ...all, role: 'CHAIR', find: 'amina khan' }).split('#');
  expect(sent).toBe('?role=CHAIR');
  expect(kept).toBe('find=amina+khan');
});

test('an address written is read back the same', () => {
  const address = { ...all, home: 'h1', from: '2027-01-01', to: '2027-01-02', find: 'é & b' };
  const [search = '', hash = ''] = writeAddress(address).split('#');
  expect(readAddress({ search, hash: `#${hash}` })).toEqual(address);
});

test('turning pages keeps the filter, and going back undoes it', () => {
  const first = { ...all, role: 'CHAIR' };
  const { next = '' } = pageLinks(first, 'c1');
  const second = readAddress({ search: next, hash: '' });
  expect(second.trail).toEqual(['c1']);
  expect(pageLinks(second, null)).toEqual({ previous: '?role=CHAIR' });
});

test('a role that does not exist filters nothing', () => {
  expect(filterOf({ ...all, role: 'juggler' }).trainedFor).toBeNull();
});
