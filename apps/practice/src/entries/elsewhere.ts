interface Counts {
  readonly workedForOthers: number;
  readonly didNotWorkForOthers: number;
}

/** How it went for others, or null when nobody has said: "Worked for 2 others, did not for 1." */
export function elsewhereInWords({ workedForOthers: yes, didNotWorkForOthers: no }: Counts) {
  if (yes === 0 && no === 0) return null;
  if (no === 0) return `Worked for ${others(yes)}.`;
  if (yes === 0) return `Did not work for ${others(no)}.`;
  return `Worked for ${others(yes)}, did not for ${no}.`;
}

function others(count: number): string {
  return count === 1 ? '1 other organisation' : `${count} other organisations`;
}
