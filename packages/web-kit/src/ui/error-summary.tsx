import { useEffect, useRef } from 'react';

export interface FieldProblem {
  /** Id of the control or fieldset (its `name`). Without it the problem is shown without a link. */
  field?: string;
  message: string;
}

/** All that is wrong with a form, above it. Takes the focus each time the problems change. */
export function ErrorSummary({ problems }: { problems: FieldProblem[] }) {
  const box = useRef<HTMLDivElement>(null);
  const words = problems.map((problem) => problem.message).join('|');

  useEffect(() => {
    if (words) box.current?.focus();
  }, [words]);

  if (problems.length === 0) return null;
  return (
    <div ref={box} className="ff-error-summary" role="alert" tabIndex={-1}>
      <h2>There is a problem</h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={`${field}${message}`}>
            {field ? (
              <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function goTo(event: { preventDefault: () => void }, id: string) {
  const target = document.getElementById(id);
  if (!target) return;
  event.preventDefault();
  target.scrollIntoView();
  target.focus();
}
