import type { AlikeType, Rules } from '@freshfaces/fair-draw/types';
import type { Highs } from './highs.ts';

/** One rule as the solver-independent check sees it: between `min` and `max` seats among these types. */
export interface Bound {
  readonly types: readonly number[];
  readonly min: number;
  readonly max: number;
}

/** Every rule of a draw over its types, written from the rules' definition and from nothing of the solver. */
export function boundsOf(types: readonly AlikeType[], rules: Rules): Bound[] {
  const carrying = (has: (type: AlikeType) => boolean): number[] =>
    types.flatMap((type, place) => (has(type) ? [place] : []));
  const quotas = rules.quotas.map(({ feature, min, max }) => ({
    types: carrying(({ features }) => features.includes(feature)),
    min,
    max,
  }));
  const caps = rules.caps.flatMap(({ kind, max }) => {
    const groups = new Set(
      types.flatMap(({ groups }) => groups.filter((group) => group.startsWith(`${kind}:`))),
    );
    return [...groups].map((group) => ({
      types: carrying(({ groups }) => groups.includes(group)),
      min: 0,
      max,
    }));
  });
  const seats = { types: types.map((_, place) => place), min: rules.seats, max: rules.seats };
  return [seats, ...quotas, ...caps];
}

/** Is this composition a panel the rules allow? */
export function allowed(
  composition: readonly number[],
  types: readonly AlikeType[],
  bounds: readonly Bound[],
): boolean {
  const seated = (places: readonly number[]): number =>
    places.reduce((sum, place) => sum + (composition[place] ?? 0), 0);
  return (
    composition.every(
      (count, place) => count >= 0 && count <= (types[place]?.members.length ?? 0),
    ) &&
    bounds.every(({ types: places, min, max }) => seated(places) >= min && seated(places) <= max)
  );
}

/** The allowed panel worth most when each seat of type t is worth `worth[t]`. */
export function bestPanel(
  highs: Highs,
  types: readonly AlikeType[],
  bounds: readonly Bound[],
  worth: readonly number[],
): { readonly composition: readonly number[]; readonly worth: number } {
  const term = (place: number, weight: number): string =>
    `${weight < 0 ? '-' : '+'} ${Math.abs(weight)} x${place}`;
  const objective = worth.map((each, place) => term(place, Number(each.toFixed(12)))).join(' ');
  const rows = bounds.flatMap(({ types: places, min, max }, row) => {
    const sum = places.map((place) => `+ x${place}`).join(' ');
    if (sum === '') return [];
    return [` lo${row}: ${sum} >= ${min}`, ` hi${row}: ${sum} <= ${max}`];
  });
  const limits = types.map(({ members }, place) => ` 0 <= x${place} <= ${members.length}`);
  const names = types.map((_, place) => `x${place}`).join(' ');
  const model = `Maximize\n obj: ${objective}\nSubject To\n${rows.join('\n')}\nBounds\n${limits.join('\n')}\nGeneral\n ${names}\nEnd\n`;
  const solution = highs.solve(model, { mip_rel_gap: 0, mip_abs_gap: 1e-10 });
  const columns = solution.Columns as Readonly<Record<string, { readonly Primal: number }>>;
  const composition = types.map((_, place) => Math.round(columns[`x${place}`]?.Primal ?? 0));
  return {
    composition,
    worth: composition.reduce((sum, count, place) => sum + count * (worth[place] ?? 0), 0),
  };
}
