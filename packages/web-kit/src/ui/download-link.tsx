export interface DownloadLinkProps {
  href: string;
  /** Name the file is saved under. */
  fileName: string;
  /** What is in the file: "Members". */
  label: string;
  /** "CSV, 14 kB". */
  format: string;
}

/** Saves a file; says which kind before it is clicked. */
export function DownloadLink({ href, fileName, label, format }: DownloadLinkProps) {
  return (
    <a className="ff-download" href={href} download={fileName}>
      {label} ({format})
    </a>
  );
}
