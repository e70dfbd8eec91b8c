import { html } from './html/html.ts';
import type { Shown } from './html/page.ts';
import { go, says } from './html/parts.ts';

/** What a link to one's own pages shows first: a button, since opening a link does nothing by itself. */
export function openPage(here: string, secret: string): Shown {
  return {
    title: 'Your own pages',
    body: html`${says('person', 'These pages are just for you. They show what we ask you and what is coming up.')}
${says('lock', 'Is this your own link? Then press the button.')}
<form method="post" action="${here}"><input type="hidden" name="form" value="${secret}"><button>Open my pages</button></form>
${says('clock', 'Your pages close by themselves when you do nothing for 20 minutes.')}`,
  };
}

export function overPage(): Shown {
  return {
    title: 'This link does not work any more',
    body: html`${says('clock', 'Links stop working after some time. Someone may also have stopped it.')}
${says('talk', 'Do you still want to tell us something? Ask the person who looks after you at your organisation. They can send you a new link.')}
${go('/my', 'home', 'Sign in with a password', 'second')}`,
  };
}

export function badLinkPage(): Shown {
  return {
    title: 'We do not know this link',
    body: html`${says('pencil', 'Did you type it from a letter? Look at each sign again. Big and small letters are not the same.')}
${says('talk', 'If it still does not work, ask the person who looks after you for a new one.')}`,
  };
}

export function tooManyPage(): Shown {
  return {
    title: 'Please wait a bit',
    body: says('clock', 'That was a lot at once. Wait ten minutes, then try again.'),
  };
}

export function signInPage(): Shown {
  return {
    title: 'Your pages are closed',
    body: html`${says('lock', 'Nobody can see your pages now.')}
${says('letter', 'Do you have a letter or an e-mail with your own link? Open that link again.')}
${says('key', 'Do you have a password? Then you can sign in.')}
${go('/sign-in?return=/my', 'key', 'Sign in')}`,
  };
}

export function finishedPage(): Shown {
  return {
    title: 'You have finished',
    body: html`${says('lock', 'Your pages are closed. The next person who uses this phone or computer can’t see them.')}
${says('letter', 'You can open your own link again at any time.')}`,
  };
}

export function notHerePage(): Shown {
  return {
    title: 'There is nothing here for you',
    body: html`${says('question', 'What this led to may be over. Or the address has a mistake in it.')}
${go('/my', 'home', 'Go to my pages')}`,
  };
}

export function refusedPage(sentence = 'We could not read what you sent.'): Shown {
  return {
    title: 'That did not work',
    body: html`${says('no', sentence)}${says('question', 'You can go back and try again.')}
${go('/my', 'home', 'Go to my pages', 'second')}`,
  };
}

/** @param requestId the number that its log line carries. */
export function faultPage(requestId: string): Shown {
  return {
    title: 'Something went wrong on our side',
    body: html`${says('no', 'This is our mistake, not yours. Please try again in a bit.')}
<p class="hint">If it keeps happening, tell us this number: ${requestId}</p>`,
  };
}
