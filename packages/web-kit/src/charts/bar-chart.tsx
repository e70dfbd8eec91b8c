import { ChartFrame, type ChartWords } from './chart-frame.tsx';

interface Bar {
  label: string;
  value: number;
  /** Drawn in the strong colour, and named so in the label's row: "this network". */
  emphasis?: string;
}

export interface BarChartProps extends ChartWords {
  /** Heading of the labels' column in the table. */
  labelHeading: string;
  /** What is measured; heading of the figures' column in the table. */
  valueHeading: string;
  bars: readonly Bar[];
  /** How a value is written, `formatPercent`. */
  format: (value: number) => string;
  /** The value of a full-width bar; the largest value unless told. */
  max?: number;
}

/** Horizontal bars, each with its label and figure in words. */
export function BarChart(props: BarChartProps) {
  const { bars, format, max = Math.max(0, ...bars.map((bar) => bar.value)) } = props;
  return (
    <ChartFrame
      title={props.title}
      level={props.level}
      summary={props.summary}
      columns={[
        { heading: props.labelHeading, cell: (bar) => bar.label, names: true },
        { heading: props.valueHeading, cell: (bar) => format(bar.value), numeric: true },
      ]}
      rows={bars}
      keyOf={(bar) => bar.label}
    >
      <ul className="ff-bars">
        {bars.map((bar) => (
          <li key={bar.label}>
            <span className="ff-bar-label">
              {bar.label}
              {bar.emphasis && <strong> ({bar.emphasis})</strong>}
            </span>
            <span className="ff-bar-value">{format(bar.value)}</span>
            <svg className="ff-bar" width="100%" height="18" aria-hidden="true">
              <rect className="ff-bar-ground" width="100%" height="18" rx="4" />
              <rect
                className={bar.emphasis ? 'ff-bar-strong' : 'ff-bar-fill'}
                width={`${(100 * bar.value) / (max || 1)}%`}
                height="18"
                rx="4"
              />
            </svg>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
