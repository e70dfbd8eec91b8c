import { parseSync } from 'oxc-parser';

/** One place in the code that asks whether somebody may. */
export interface Check {
  /** A call of the policy, or an `if` that looks at who asks and throws. */
  readonly kind: 'call' | 'if';
  /** Where the call, or the test of the `if`, begins and ends, in characters. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** As written, on one line. */
  readonly text: string;
  /** Awaits something among its arguments. */
  readonly awaits: boolean;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** The two functions that every access decision comes down to. */
const PRIMITIVES = ['assertCan', 'can'];

/**
 * Calls, in this text, of the two primitives and of functions that lean on them and are told who asks;
 * and every `if` that throws at somebody for who they are.
 * @param helpers names of such functions, see `findHelpers`.
 */
export function findChecks(path: string, text: string, helpers: ReadonlySet<string>): Check[] {
  const checks: Check[] = [];
  const note = (kind: Check['kind'], { start, end }: Node) => {
    const source = text.slice(start, end);
    checks.push({
      kind,
      start,
      end,
      line: text.slice(0, start).split('\n').length,
      text: source.replaceAll(/\s+/gu, ' '),
      awaits: /\bawait\b/u.test(source),
    });
  };
  visit(parsed(path, text), (node) => {
    const name = calledName(node);
    if (name && PRIMITIVES.includes(name)) note('call', node);
    else if (name && helpers.has(name) && tellsWhoAsks(node, text)) note('call', node);
    else if (throwsAtSomebody(node, text)) note('if', node['test'] as Node);
  });
  const insideCalls = (each: Check) =>
    checks.some(
      ({ kind, start, end }) => kind === 'call' && each.start <= start && end <= each.end,
    );
  return checks.filter((each) => each.kind === 'call' || !insideCalls(each));
}

/**
 * Functions of a package whose body rests on a check, directly or through another such function. One
 * that only puts the answer into an object it gives out, as `viewerCan…`, decides nothing.
 */
export function findHelpers(files: ReadonlyMap<string, string>): ReadonlySet<string> {
  const calls = new Map<string, Set<string>>();
  for (const [path, text] of files) {
    visit(parsed(path, text), (node) => {
      const named = namedFunction(node);
      if (!named) return;
      const inside = calls.get(named.name) ?? new Set<string>();
      visit(
        named.body,
        (inner) => {
          const name = calledName(inner);
          if (name) inside.add(name);
        },
        (inner) => inner.type === 'ObjectExpression',
      );
      calls.set(named.name, inside);
    });
  }
  const helpers = new Set<string>();
  for (let before = -1; before !== helpers.size; ) {
    before = helpers.size;
    for (const [name, inside] of calls) {
      const leans = [...inside].some((each) => PRIMITIVES.includes(each) || helpers.has(each));
      if (leans && !PRIMITIVES.includes(name)) helpers.add(name);
    }
  }
  return helpers;
}

/** The graph's own factories are told no viewer; whoever decides is. */
function tellsWhoAsks(call: Node, text: string): boolean {
  const told = (call['arguments'] as Node[]).map(({ start, end }) => text.slice(start, end));
  return told.some((each) => /\b(viewer|context|reader|asking)\b/u.test(each));
}

function throwsAtSomebody(node: Node, text: string): boolean {
  if (node.type !== 'IfStatement') return false;
  const [test, consequent] = [node['test'] as Node, node['consequent'] as Node];
  const looksAtWhoAsks = /\b(viewer|reader|asking)\b/u.test(text.slice(test.start, test.end));
  return looksAtWhoAsks && /\bthrow\b/u.test(text.slice(consequent.start, consequent.end));
}

function parsed(path: string, text: string): Node {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} can not be read: ${errors[0]?.message}`);
  return program as unknown as Node;
}

function calledName(node: Node): string | null {
  if (node.type !== 'CallExpression') return null;
  const callee = node['callee'] as Node;
  return callee.type === 'Identifier' ? String(callee['name']) : null;
}

function namedFunction(node: Node): { name: string; body: Node } | null {
  if (node.type === 'FunctionDeclaration' && node['id']) {
    return { name: String((node['id'] as Node)['name']), body: node['body'] as Node };
  }
  if (node.type !== 'VariableDeclarator') return null;
  const init = node['init'] as Node | null;
  const id = node['id'] as Node;
  const isFunction =
    init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression';
  return isFunction && id.type === 'Identifier' ? { name: String(id['name']), body: init } : null;
}

function visit(
  node: Node,
  see: (node: Node) => void,
  isBeside: (node: Node) => boolean = () => false,
): void {
  if (isBeside(node)) return;
  see(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === 'object' && 'type' in child)
        visit(child as Node, see, isBeside);
    }
  }
}
