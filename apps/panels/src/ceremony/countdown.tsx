import { plural } from '@freshfaces/web-kit/format';
import { useEffect, useState } from 'react';

interface CountdownProps {
  /** UTC instant. */
  until: string;
  /** What ends then: `Shares can be revealed for`. */
  label: string;
  /** What to say once it is over. */
  over: string;
}

/** How long is left, counted down by this browser's own clock. Not read out: it would never stop. */
export function Countdown({ until, label, over }: CountdownProps) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.ceil((Date.parse(until) - now) / 1_000);
  return (
    <p role="timer" aria-live="off">
      {seconds > 0 ? (
        <>
          {label} <strong>{inWords(seconds)}</strong>.
        </>
      ) : (
        over
      )}
    </p>
  );
}

/** `43 more seconds`, `12 more minutes`, `5 more hours`. */
function inWords(seconds: number): string {
  if (seconds < 120) return plural(seconds, 'more second');
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 120) return plural(minutes, 'more minute');
  return plural(Math.ceil(minutes / 60), 'more hour');
}
