import { createHash } from 'node:crypto';
import { Html } from './html.ts';

/**
 * The look of members' own pages: the colours of the design system as plain values, and nothing that an
 * old small browser would trip over. Without it the pages still read from top to bottom.
 */
const CSS = `
html{background:#fffaf3;color:#2a1b30;font-family:"Gill Sans Nova","Ubuntu","Calibri","Open Sans","Noto Sans","Segoe UI","Helvetica Neue",Arial,sans-serif;font-size:19px;line-height:1.55;-webkit-text-size-adjust:100%}
body{margin:0;padding:0 16px 32px;max-width:640px;margin-left:auto;margin-right:auto;overflow-wrap:break-word;word-wrap:break-word}
.large{font-size:150%}
h1{font-size:1.75em;line-height:1.2;margin:24px 0 16px}
h2{font-size:1.25em;line-height:1.25;margin:32px 0 8px}
p,ul,dl{margin:0 0 14px}
a{color:#5a1f5c}
a:focus,button:focus,input:focus,select:focus,[tabindex]:focus{outline:3px solid #2a1b30;outline-offset:2px;background-color:#ffe9c4;color:#2a1b30}
.top{padding:12px 0;border-bottom:3px solid #5a1f5c;overflow:hidden}
.top b{color:#5a1f5c}
.foot{border-top:1px solid #7d6f70;margin-top:40px;padding-top:16px}
.foot ul{list-style:none;padding:0}
.foot li{margin-bottom:8px}
.skip{position:absolute;left:-999px}
.skip:focus{position:static}
.pic{display:none;stroke:#2a1b30;stroke-width:2;stroke-linejoin:round;stroke-linecap:round;fill:#fff}
.pic .n{fill:none}.pic .w{stroke:#fff;stroke-width:4}.pic .d{fill:#2a1b30;stroke:none}
.pic .g{fill:#0b5a52}.pic .r{fill:#b3203f}.pic .y{fill:#f6b042}.pic .b{fill:#4b7bb0}
.easy .pic,.face .pic{display:block}
.says{margin-bottom:14px}.says .say,.says .say p{display:inline;margin:0}
.back{margin:14px 0 0}
.easy .says .say,.easy .say{display:table;width:100%;margin-bottom:20px}
.easy .say .pic{display:table-cell;width:72px;height:64px;margin-right:16px;float:left}
.easy .says .say p,.easy .say .fact{display:table-cell;vertical-align:middle;width:100%;font-size:1.1em;line-height:1.7}
button,.go{display:block;box-sizing:border-box;width:100%;margin:0 0 14px;padding:16px 18px;font:inherit;font-weight:700;text-align:left;color:#fff;background:#5a1f5c;border:3px solid #5a1f5c;border-radius:10px;text-decoration:none;cursor:pointer}
button:hover,.go:hover{background:#401443;color:#fff}
.go{position:relative}.easy .go{padding-left:68px;min-height:30px}.go .pic{position:absolute;left:18px;top:50%;margin-top:-18px;width:36px;height:36px}
.second,.go.second{color:#401443;background:#fff}
.second:hover,.go.second:hover{background:#f6e9f3;color:#401443}
.small{width:auto;padding:8px 14px;font-weight:400}
.link{display:inline;width:auto;padding:4px 0;margin:0;color:#5a1f5c;background:none;border:0;font-weight:400;text-decoration:underline}
.link:hover{background:none;color:#401443}
.box{border:3px solid #5a1f5c;border-radius:10px;padding:16px;margin:0 0 20px;background:#fff}
.done{border-color:#0b5a52}
.wrong{border-color:#8c0f28}
.box h2{margin-top:0}
summary{padding:10px 0;font-weight:700;color:#5a1f5c;cursor:pointer}summary:focus{outline:3px solid #2a1b30}
dt{font-weight:700}.fact{margin:0 0 10px}
dd{margin:0}
label{display:block;font-weight:700;margin:0 0 6px}
.pick{display:block;margin:0 0 12px;padding:12px;border:2px solid #7d6f70;border-radius:10px;background:#fff;font-weight:400}
.pick input{width:26px;height:26px;margin:0 12px 0 0;vertical-align:middle}
.face{overflow:hidden}.face .pic{float:right}
fieldset{border:0;padding:0;margin:0 0 24px}
legend{font-weight:700;padding:0;margin-bottom:10px;font-size:1.1em}
input[type=text],input[type=number]{font:inherit;width:100%;max-width:16em;box-sizing:border-box;padding:10px;border:2px solid #2a1b30;border-radius:6px}
.day input{width:3.4em;display:block}.day label{display:inline-block;margin-right:14px}.day input[name$=year]{width:5em}
.hint{font-weight:400;color:#544560}
@media print{html{background:#fff;font-size:14pt}.top,.foot,.act,form,.skip{display:none}a{color:#000;text-decoration:none}.box{border-width:1px}.say,dl{page-break-inside:avoid}}
@media (forced-colors:active){button,.go,.box{border:2px solid}}
`;

const hash = createHash('sha256').update(CSS).digest('base64');

export const STYLE = new Html(`<style>${CSS}</style>`);

/** Nothing runs and nothing is fetched: one style sheet that is in the page, forms that come back here. */
export const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${hash}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
