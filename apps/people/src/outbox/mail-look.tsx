import { createElement, Fragment, type ReactNode } from 'react';

/** Elements a mail may show, and what they become here: the page keeps its own headings. */
const SHOWN: Readonly<Record<string, string>> = {
  P: 'p',
  H1: 'h3',
  H2: 'h3',
  UL: 'ul',
  OL: 'ol',
  LI: 'li',
  STRONG: 'strong',
  B: 'strong',
  EM: 'em',
  BR: 'br',
};

const DROPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE', 'HEAD', 'IFRAME', 'OBJECT']);

/**
 * A mail's HTML, rebuilt from the few elements above without any of their attributes. Nothing in it can
 * run, load or style anything; links are kept where they lead to a web page.
 */
export function MailLook({ html }: { html: string }) {
  const { body } = new DOMParser().parseFromString(withoutStyle(html), 'text/html');
  return <div className="ff-letter">{children(body)}</div>;
}

/** Styles are dropped below with all attributes; here, so that the browser does not complain of them first. */
function withoutStyle(html: string): string {
  return html.replaceAll(/(<[^>]*?)\sstyle=("[^"]*"|'[^']*')/gi, '$1');
}

function children(parent: Node): ReactNode[] {
  return [...parent.childNodes].map((node, place) => (
    // oxlint-disable-next-line react/no-array-index-key -- a mail never changes
    <Fragment key={place}>{rebuilt(node)}</Fragment>
  ));
}

function rebuilt(node: Node): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element) || DROPPED.has(node.tagName)) return null;
  const href = node.tagName === 'A' ? webAddress(node.getAttribute('href')) : null;
  if (href) return <a href={href}>{children(node)}</a>;
  const tag = SHOWN[node.tagName];
  if (tag === 'br') return <br />;
  return tag ? createElement(tag, null, ...children(node)) : children(node);
}

function webAddress(href: string | null): string | null {
  return href && /^https?:\/\//i.test(href) ? href : null;
}
