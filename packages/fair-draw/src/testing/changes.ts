/** Every value in the record by its path, branches included. */
export function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, field]) => pathsOf(field, [...path, key]))];
}

/** What a value could be changed to: of the same kind, of another, longer, shorter, turned round. */
export function changesOf(value: unknown): unknown[] {
  if (typeof value === 'number') return [value + 1, -value - 1, String(value), value + 0.5, null];
  if (typeof value === 'boolean') return [!value, Number(value), null];
  if (typeof value === 'string') {
    const first = value.startsWith('a') ? 'b' : 'a';
    return [first + value.slice(1), `${value} `, `0${value}`, '', value.toUpperCase(), null].filter(
      (changed) => changed !== value,
    );
  }
  if (Array.isArray(value)) {
    const list: unknown[] = value;
    const turned = list.toReversed();
    return [
      [...list, list[0] ?? 0],
      null,
      {},
      ...(list.length > 0 ? [list.slice(1), list.slice(0, -1), [...list, ...list]] : []),
      ...(JSON.stringify(turned) === JSON.stringify(list) ? [] : [turned]),
    ];
  }
  if (value === null) return [0, '', []];
  const fields = Object.entries(value ?? {});
  return [
    { ...Object.fromEntries(fields), extra: 1 },
    Object.fromEntries(fields.slice(1)),
    [],
    null,
  ];
}

/** The value with one place in it changed. */
export function changedAt(value: unknown, [key, ...rest]: string[], changed: unknown): unknown {
  if (key === undefined) return changed;
  const copy: unknown = structuredClone(value);
  const branch = copy as Record<string, unknown>;
  branch[key] = changedAt(branch[key], rest, changed);
  return copy;
}

/** Whether a change leaves a good record: without its last replacements it is what it was before them. */
export function isEarlierRecord(path: string[], changed: unknown): boolean {
  return path.join() === 'replacements' && Array.isArray(changed) && changed.length === 0;
}

export function valueAt(value: unknown, path: string[]): unknown {
  return path.reduce<unknown>((branch, key) => (branch as Record<string, unknown>)[key], value);
}
