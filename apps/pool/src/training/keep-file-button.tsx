import { Button } from '@freshfaces/web-kit/ui';

interface KeepFileButtonProps {
  label: string;
  name: string;
  html: string;
}

/** Saves a page as a file that opens in any browser. */
export function KeepFileButton({ label, name, html }: KeepFileButtonProps) {
  function save() {
    const url = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    URL.revokeObjectURL(url);
  }
  return (
    <span className="ff-no-print">
      <Button kind="secondary" onClick={save}>
        {label}
      </Button>
    </span>
  );
}
