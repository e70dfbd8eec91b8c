import { ChartFrame, type ChartWords } from './chart-frame.tsx';
import { type PlacedDot, stackDots } from './dot-stacks.ts';
import { roundScale } from './round-scale.ts';

interface Dot {
  key: string;
  /** How the table names the person: a pseudonym. */
  label: string;
  /** From 0 to 1. */
  value: number;
  state: 'drawn' | 'reserve' | 'other';
}

export interface DotStripProps extends ChartWords {
  dots: readonly Dot[];
  labelHeading: string;
  valueHeading: string;
  /** How a chance is written in the table: a fraction where it is known. */
  formatDot: (dot: Dot) => string;
  /** How a chance is written on the axis, `formatPercent`. */
  formatAxis: (value: number) => string;
}

const COLUMNS = 32;
const TALLEST = 240;
const STATE_WORDS = { drawn: 'Drawn', reserve: 'Reserve', other: 'In the draw' };
const ORDER = { drawn: 0, reserve: 1, other: 2 };

/** Each person's chance as one dot along a line; those drawn are diamonds, reserves are rings. */
export function DotStrip(props: DotStripProps) {
  const { dots, formatAxis, formatDot } = props;
  const axis = roundScale(Math.max(...dots.map((dot) => dot.value), 0.01));
  const placed = stackDots(
    [...dots].sort((a, b) => ORDER[a.state] - ORDER[b.state]),
    (dot) => dot.value,
    axis.top,
    COLUMNS,
  );
  const tallest = Math.max(1, ...placed.map((dot) => dot.below + 1));
  const step = Math.min(13, TALLEST / tallest);
  const height = tallest * step + 8;
  return (
    <ChartFrame
      title={props.title}
      level={props.level}
      summary={props.summary}
      columns={[
        { heading: props.labelHeading, cell: (dot) => dot.label, names: true },
        { heading: props.valueHeading, cell: formatDot, numeric: true },
        { heading: 'Result', cell: (dot) => STATE_WORDS[dot.state] },
      ]}
      rows={dots}
      keyOf={(dot) => dot.key}
    >
      <Legend />
      <svg
        className="ff-dots"
        width="100%"
        height={height + 34}
        role="img"
        aria-label={props.summary}
      >
        {placed.map((dot) => (
          <DotMark key={dot.item.key} dot={dot} step={step} floor={height} />
        ))}
        <line className="ff-axis" x1="4%" x2="96%" y1={height + 4} y2={height + 4} />
        {axis.ticks.map((tick) => (
          <text
            key={tick}
            className="ff-axis-text"
            x={`${4 + (tick / axis.top) * 92}%`}
            y={height + 26}
            textAnchor="middle"
          >
            {formatAxis(tick)}
          </text>
        ))}
      </svg>
    </ChartFrame>
  );
}

function DotMark({ dot, step, floor }: { dot: PlacedDot<Dot>; step: number; floor: number }) {
  const x = `${4 + dot.along * 92}%`;
  const y = floor - (dot.below + 0.5) * step;
  const radius = step * 0.42;
  if (dot.item.state !== 'drawn') {
    return <circle className={`ff-dot-${dot.item.state}`} cx={x} cy={y} r={radius} />;
  }
  return (
    <svg x={x} y={y} overflow="visible" className="ff-dot-drawn">
      <rect x={-radius} y={-radius} width={radius * 2} height={radius * 2} transform="rotate(45)" />
    </svg>
  );
}

function Legend() {
  return (
    <ul className="ff-legend" aria-hidden="true">
      {(['drawn', 'reserve', 'other'] as const).map((state) => (
        <li key={state}>
          <svg width="18" height="18">
            <DotMark
              dot={{ item: { key: '', label: '', value: 0, state }, along: 0.5, below: 0 }}
              step={14}
              floor={16}
            />
          </svg>
          {STATE_WORDS[state]}
        </li>
      ))}
    </ul>
  );
}
