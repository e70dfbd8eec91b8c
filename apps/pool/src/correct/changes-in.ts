/** How a member is called and reached, as text in a form. */
export interface Details {
  name: string;
  email: string;
  phone: string;
}

/** Only the fields that differ, trimmed; null when none does. Empty text takes a contact away. */
export function changesIn(before: Details, after: Details): Partial<Details> | null {
  const fields = ['name', 'email', 'phone'] as const;
  const changed = fields.filter((field) => after[field].trim() !== before[field]);
  if (changed.length === 0) return null;
  return Object.fromEntries(changed.map((field) => [field, after[field].trim()]));
}
