import { expect, test } from 'vitest';
import { readAreas } from './area-list.ts';

test('the areas are read from the page', () => {
  document.body.innerHTML =
    '<script type="application/json" id="freshfaces-areas">[{"name":"pool","entry":"/e","basePath":"/pool","title":"Pool"}]</script>';
  expect(readAreas(document).map((area) => area.name)).toEqual(['pool']);
});

test('a page without the list says what is missing', () => {
  document.body.innerHTML = '';
  expect(() => readAreas(document)).toThrow('no list of areas');
});
