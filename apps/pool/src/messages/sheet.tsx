import { formatDay } from '@freshfaces/web-kit/format';
import { QrCode } from '@freshfaces/web-kit/qr-code';
import type { LettersToPrintQuery } from '../generated/graphql.ts';

type Content = NonNullable<LettersToPrintQuery['lettersAndCalls']['nodes'][number]['content']>;

interface SheetProps {
  content: Content;
  writtenAt: string;
  /** Who sends it. */
  from: string;
  /** Whom they can ring, as the lead wrote it; empty for nobody named. */
  phone: string;
}

/** One letter as it is printed. */
export function Sheet({ content, writtenAt, from, phone }: SheetProps) {
  const { subject, greeting, paragraphs, addressLines, link } = content;
  return (
    <article className="ff-post">
      <p className="ff-post-from">{from}</p>
      <address className="ff-post-address">
        {addressLines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      <p className="ff-post-date">{formatDay(writtenAt)}</p>
      <h2>{subject}</h2>
      <p>{greeting}</p>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {link && (
        <div className="ff-post-link">
          <QrCode text={link.url} label="QR code of the address below" />
          <div>
            <p>{link.label}. Point the camera of a phone at the square.</p>
            <p>Or type this into the address line of a browser:</p>
            <p>
              <code>{link.url}</code>
            </p>
          </div>
        </div>
      )}
      <p>
        {phone
          ? `You can also ring us: ${phone}.`
          : 'You can also tell us by phone, or when we meet.'}
      </p>
    </article>
  );
}
