/** Joins the class names that apply: `classNames('a', wide && 'a-wide')`. */
export function classNames(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
