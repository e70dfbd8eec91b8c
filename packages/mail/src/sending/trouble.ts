/** What went wrong with a try, and what follows from it. */
export interface Trouble {
  /** Fit for the outbox page: nothing the mail or the server says. */
  readonly sentence: string;
  /** Trying again would meet the same refusal. */
  readonly forGood: boolean;
  /** The trouble is with the server, not with this mail: the others would meet it now too. */
  readonly withServer: boolean;
}

const REFUSED_FOR_GOOD = new Set(['RCPT TO', 'DATA', 'API']);

/**
 * Sorts an error of nodemailer. A 5xx answer to the address or the content is for good (RFC 5321
 * §4.2.1); one to our own sign-in or sender address is a setting to be mended, so the mail waits.
 */
export function troubleOf(error: unknown): Trouble {
  const { code = '', command = '', responseCode = 0 } = (error ?? {}) as SmtpFault;
  const aboutMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  const answer = responseCode > 0 ? ` (${responseCode})` : '';
  if (code === 'EAUTH') {
    return passing(`The mail server does not accept the sign-in in SMTP_URL${answer}.`);
  }
  if (!aboutMail) return passing(`The mail server could not be reached${answer}.`);
  if (command === 'MAIL FROM' && responseCode >= 500) {
    return passing(`The mail server does not accept the address in MAIL_FROM${answer}.`);
  }
  const broken = responseCode === 0 || (responseCode >= 500 && responseCode !== 503);
  if (REFUSED_FOR_GOOD.has(command) && broken) {
    return {
      sentence: `The mail server refused this mail for good${answer}. Check the address.`,
      forGood: true,
      withServer: false,
    };
  }
  return { ...passing(`The mail server asked us to try again later${answer}.`), withServer: false };
}

interface SmtpFault {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

function passing(sentence: string): Trouble {
  return { sentence, forGood: false, withServer: true };
}
