const BROWSERS = ['Edg/', 'OPR/', 'SamsungBrowser/', 'Firefox/', 'Chrome/', 'Safari/'] as const;
const SYSTEMS = ['iPhone', 'iPad', 'Android', 'Windows', 'Mac OS X', 'CrOS', 'Linux'] as const;

/**
 * The marks of a browser and its system out of what the browser says of itself, `Firefox/ Windows`: enough
 * to know one's own devices by, too little to follow anybody.
 */
export function deviceMarks(userAgent: string): string {
  const mark = (marks: readonly string[]) => marks.find((one) => userAgent.includes(one));
  return [mark(BROWSERS), mark(SYSTEMS)].filter(Boolean).join(' ');
}
