/** One thing that was checked: the question it answers, and what was found. */
interface Finding {
  holds: boolean;
  question: string;
  sentence: string;
}

/** What this browser found out by itself; the server has no say in it. */
export interface CheckOutcome {
  ok: boolean;
  findings: Finding[];
}

const QUESTIONS: readonly [where: string, question: string][] = [
  ['committed.rules', 'Were the rules fixed before the draw?'],
  ['committed.leaves', 'Is everyone on the sealed list, once?'],
  ['committed.root', 'Is everyone on the sealed list, once?'],
  ['committed.rows', 'Does every ticket lead to people on the sealed list?'],
  ['committed.total', 'Does every ticket lead to people on the sealed list?'],
  ['committed.types', 'Is everyone’s chance exactly what the tickets give?'],
  ['committed.about', 'Is it stated what came before this draw?'],
  ['committed.withheld', 'Was it fixed before what happens when a share is kept back?'],
  ['committed', 'Is what was published complete?'],
  ['commitment', 'Is this what was frozen before the draw?'],
  ['reveal', 'Are the secret shares those that were promised?'],
  ['seed', 'Does the luck come from those shares, and nothing else?'],
  ['result.order', 'Does the order of reserves follow from the luck?'],
  ['result.reserves', 'Does the order of reserves follow from the luck?'],
  ['result', 'Does the panel follow from the luck?'],
  ['replacements', 'Did everyone who came in later come from that order?'],
  ['receipt', 'Were you in the draw with the chance you were told?'],
  ['record', 'Is the file complete?'],
];

/** Checks a record's text in this browser; the checking code is fetched only now. */
export async function checkRecord(text: string): Promise<CheckOutcome> {
  const { verifyText } = await import('@freshfaces/fair-draw/verify');
  return outcomeOf(await verifyText(text));
}

/** Checks a member's private receipt against a record. The receipt does not leave this browser. */
export async function checkReceipt(recordText: string, receiptText: string): Promise<CheckOutcome> {
  const receipt = readJson(receiptText);
  if (receipt === undefined) {
    return {
      ok: false,
      findings: [
        {
          holds: false,
          question: questionFor('receipt'),
          sentence: 'This is not a receipt. Copy all of it, from the first { to the last }.',
        },
      ],
    };
  }
  const { verifyReceipt } = await import('@freshfaces/fair-draw/verify');
  return outcomeOf(await verifyReceipt(readJson(recordText), receipt));
}

/** Checks with an opening that every line of the table and every reserve kept the rules, here in this browser. */
export async function checkOpening(recordText: string, openingText: string): Promise<RulesChecked> {
  const { verifyOpening } = await import('@freshfaces/fair-draw/verify');
  const verdict = await verifyOpening(readJson(recordText), readJson(openingText));
  const found = verdict.ok
    ? verdict.checks.filter(({ where }) => where === 'opening')
    : verdict.problems;
  const question = 'Were the rules kept?';
  return {
    ok: verdict.ok,
    findings: found.map(({ where, sentence }) => ({
      holds: verdict.ok,
      question,
      sentence: verdict.ok ? sentence : `${sentence} (${where})`,
    })),
    problems: verdict.ok ? [] : verdict.problems.map(inOneLine).slice(0, MOST_PROBLEMS),
  };
}

/** As `CheckOutcome`, with what is wrong as it is told to coordinators. */
export interface RulesChecked extends CheckOutcome {
  problems: string[];
}

/** As the graph takes them. */
const MOST_PROBLEMS = 20;
const LONGEST_PROBLEM = 300;

function inOneLine({ where, sentence }: Found): string {
  return `${where}: ${sentence}`.slice(0, LONGEST_PROBLEM);
}

interface Found {
  readonly where: string;
  readonly sentence: string;
}

type Verdict =
  | { readonly ok: true; readonly checks: readonly Found[] }
  | { readonly ok: false; readonly problems: readonly Found[] };

function outcomeOf(verdict: Verdict): CheckOutcome {
  const found = verdict.ok ? verdict.checks : verdict.problems;
  return {
    ok: verdict.ok,
    findings: found.map(({ where, sentence }) => ({
      holds: verdict.ok,
      question: questionFor(where),
      sentence,
    })),
  };
}

function questionFor(where: string): string {
  const place = where.replace(/^record\./, '');
  return QUESTIONS.find(([start]) => place.startsWith(start))?.[1] ?? 'Is the file complete?';
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
