import type { TrainingRole } from '../../members/member.ts';
import { inWords } from '../sessions/london.ts';
import type { Certificate, CertificateLine } from './certificate.ts';

const CAN_DO: Readonly<Record<TrainingRole, string>> = {
  JOB_DESCRIPTION_REVIEW: 'Reviewing job descriptions',
  SHORT_LISTING: 'Short-listing',
  OBSERVER: 'Observing a recruitment panel',
  PANEL_MEMBER: 'Sitting on a recruitment panel',
  CHAIR: 'Chairing a recruitment panel',
};

/** The certificate as one page of HTML that opens and prints anywhere, with nothing fetched. */
export function certificatePage(certificate: Certificate): string {
  const { name, network, on, learnt, trainedFor } = certificate;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Certificate of training and involvement</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p class="kicker">Certificate of training and involvement</p>
<h1>${safe(name)}</h1>
<p class="lead">${tookPart(certificate)}</p>
${trainedFor.length === 0 ? '' : `<h2>Trained for</h2>\n<ul>${trainedFor.map((role) => `<li>${CAN_DO[role]}</li>`).join('')}</ul>`}
${learnt.length === 0 ? '' : `<h2>Has learnt</h2>\n<table><thead><tr><th scope="col">What</th><th scope="col">When</th></tr></thead><tbody>${learnt.map(row).join('')}</tbody></table>`}
<p class="foot">Made out on ${inWords(on)}${network === null ? '' : ` by ${safe(network)}`}.</p>
</main>
</body>
</html>
`;
}

/** `Took part in choosing staff 3 times, last on Tuesday 1 June 2027.` */
function tookPart({ timesTookPart: times, lastTookPartOn: last }: Certificate): string {
  if (times === 0) return 'Is a member of a pool of people who help to choose staff.';
  const often = times === 1 ? 'once' : `${times} times`;
  return `Took part in choosing staff ${often}${last === null ? '' : `, last on ${inWords(last)}`}.`;
}

function row({ name, on }: CertificateLine): string {
  return `<tr><td>${safe(name)}</td><td>${inWords(on)}</td></tr>`;
}

function safe(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const STYLE = `
@page { size: A4; margin: 18mm }
body { margin: 0; color: #1c2430; background: #fff; font: 12pt/1.5 Georgia, 'Times New Roman', serif }
main { max-width: 42rem; margin: 2rem auto; padding: 2rem; border: 3px double #1f5c57 }
.kicker { margin: 0; color: #1f5c57; font-weight: bold; letter-spacing: .04em }
h1 { margin: .5rem 0 1rem; font-size: 2.2rem; line-height: 1.2 }
h2 { margin: 1.5rem 0 .5rem; font-size: 1.2rem }
.lead { font-size: 1.15rem }
table { width: 100%; border-collapse: collapse }
th, td { padding: .3rem .5rem .3rem 0; border-bottom: 1px solid #b9c4c2; text-align: left; vertical-align: top }
.foot { margin-top: 2rem; font-size: .9rem }
@media print { main { margin: 0; max-width: none } tr { break-inside: avoid } }
`;
