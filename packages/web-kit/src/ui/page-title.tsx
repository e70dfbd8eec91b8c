import { useLocation } from '@freshfaces/web-kit/router';
import { type ReactNode, useEffect, useRef } from 'react';

let shownPath: string | undefined;

export interface PageTitleProps {
  /** The page's `h1`, and the first part of the browser's title. */
  title: string;
  /** A few words above the title: what kind of thing this is. */
  caption?: string;
  /** One or two sentences below the title: what the page is for. */
  lead?: ReactNode;
  /** Buttons beside the title. */
  actions?: ReactNode;
}

/** The `h1`. Names the browser tab, and takes the focus when the reader came from another page. */
export function PageTitle({ title, caption, lead, actions }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();

  useEffect(() => {
    document.title = `${title} – Freshfaces`;
  }, [title]);

  useEffect(() => {
    if (shownPath !== undefined && shownPath !== pathname) heading.current?.focus();
    shownPath = pathname;
  }, [pathname]);

  return (
    <div className="ff-page-title">
      <div>
        {caption && <p className="ff-caption">{caption}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <div className="ff-lead">{lead}</div>}
      </div>
      {actions && <div className="ff-page-title-actions">{actions}</div>}
    </div>
  );
}
