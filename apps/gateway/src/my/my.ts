import type { Viewer } from '@freshfaces/graph-kit';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Html } from './html/html.ts';
import type { Shown } from './html/page.ts';

/** Asks the graph as the member who is in; throws Problem. */
export type AskGraph = <Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/** What a page is given: who is in, the graph as they may use it, and forms of their own. */
export interface My {
  readonly viewer: Viewer;
  readonly memberId: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly ask: AskGraph;
  /** The page's own address: its forms are sent there. */
  readonly here: string;
  /** Where a list goes on, as its own “Older …” link says: a cursor; null where it begins. */
  readonly after: string | null;
  /** True where a link opens this one thing and nothing else. */
  readonly oneThing: boolean;
  /** A form of this page; its buttons and fields go inside. Sent twice, it does its work once. */
  readonly form: (inside: Html | readonly (Html | null)[]) => Html;
  /** What was sent, while it is shown again because something was wrong. */
  readonly sent: Form;
}

/** What a form sent: each field once. */
export type Form = Readonly<Record<string, string | undefined>>;
/** What stands in the address for `:id`. */
export interface Params {
  readonly id: string;
}

/** What came of a form. */
interface Done {
  /** Where to go now, a page of this visit; the page itself where none is named. */
  readonly to?: string;
  /** The number of a sentence in `DONE_WORDS`, to be shown there. */
  readonly done: keyof typeof DONE_WORDS;
}

/** What was done, in words; an address carries the key, so nobody can put words into a page. */
export const DONE_WORDS = {
  yes: 'You said yes. Thank you.',
  no: 'You said no. That is fine.',
  answered: 'We have your answer.',
  saved: 'We have saved that.',
  booked: 'You asked for a place. Thank you.',
  gaveBack: 'You gave your place back. Thank you for telling us.',
  thanks: 'Thank you for telling us.',
  notSo: 'Thank you for telling us. We will look at it and talk to you.',
  stopped: 'That link does not work any more.',
  left: 'You have left the pool.',
  back: 'You are back in the pool.',
} as const;

/** A file as it is saved. */
interface MyFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** One page of a member's own, and what its form does. A GET never changes anything. */
export interface MyPage {
  /** Under `/my`: `/asks/:id`. */
  readonly path: string;
  show(my: My, params: Params): Promise<Shown>;
  /** @param key new for each time the form was shown: an idempotency key. */
  act?(my: My, params: Params, form: Form & { readonly key: string }): Promise<Done>;
  /** A file to save, under the page's own address. */
  readonly file?: {
    readonly name: string;
    read(my: My, params: Params): Promise<MyFile>;
  };
}
